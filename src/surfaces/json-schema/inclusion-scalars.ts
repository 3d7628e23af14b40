import type { Ask } from './ask.ts';
import type { Branch } from './branch.ts';
import type { Candidate } from './candidate.ts';
import type { SchemaNode } from './node.ts';
import type { TextWanted } from './patterns.ts';
import { counted, listed, typeWords } from './words.ts';

/** What the keywords of a schema refuse of a branch that look at the type, at numbers and at texts. */
export function differScalars(ask: Ask, branch: Branch, by: SchemaNode): Candidate[] {
  const { keywords: said } = by;
  const { type } = branch;
  if (said.type !== undefined && !said.type.has(type)) {
    const whole = type === 'number' && said.type.has('integer');
    if (!whole) return [ask.candidate(branch, by, 'type', typeWords(branch), { is: 'any' })];
    if (!branch.integer)
      return [
        ask.candidate(branch, by, 'type', 'numbers that are not whole', { is: 'numbers', near: [0.5] }),
      ];
  }
  const found: Candidate[] = [];
  for (const keyword of ['enum', 'const'] as const) {
    const values = said[keyword];
    if (values !== undefined)
      found.push(ask.candidate(branch, by, keyword, `values other than ${listed(values)}`, { is: 'any' }));
  }
  if (type === 'number') found.push(...differNumbers(ask, branch, by));
  if (type === 'string') found.push(...differTexts(ask, branch, by));
  return found;
}

function differNumbers(ask: Ask, branch: Branch, by: SchemaNode): Candidate[] {
  const { keywords: said } = by;
  const { minimum: low, maximum: high, integer, multiples } = branch;
  const found: Candidate[] = [];
  const refuse = (
    keyword: 'minimum' | 'maximum' | 'exclusiveMinimum' | 'exclusiveMaximum' | 'multipleOf' | 'format',
    refused: string,
    near: number[],
  ): unknown => found.push(ask.candidate(branch, by, keyword, refused, { is: 'numbers', near }));
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf, format } = said;
  if (minimum !== undefined && !(low !== null && low.value >= minimum))
    refuse('minimum', `numbers below ${minimum}`, [minimum - 1, minimum - 0.5, minimum - Number.EPSILON]);
  if (
    exclusiveMinimum !== undefined &&
    !(low !== null && (low.value > exclusiveMinimum || (low.open && low.value === exclusiveMinimum)))
  )
    refuse('exclusiveMinimum', `numbers not above ${exclusiveMinimum}`, [
      exclusiveMinimum,
      exclusiveMinimum - 1,
    ]);
  if (maximum !== undefined && !(high !== null && high.value <= maximum))
    refuse('maximum', `numbers above ${maximum}`, [maximum + 1, maximum + 0.5]);
  if (
    exclusiveMaximum !== undefined &&
    !(high !== null && (high.value < exclusiveMaximum || (high.open && high.value === exclusiveMaximum)))
  )
    refuse('exclusiveMaximum', `numbers not below ${exclusiveMaximum}`, [
      exclusiveMaximum,
      exclusiveMaximum + 1,
    ]);
  const steps = integer ? [...multiples, 1] : multiples;
  if (multipleOf !== undefined && !steps.some((step) => isMultiple(step, multipleOf)))
    refuse('multipleOf', `numbers that are no multiple of ${multipleOf}`, [
      1,
      multipleOf / 2,
      multipleOf + 1,
      multipleOf * 1.5,
      ...multiples,
    ]);
  if (format === 'int32' || format === 'int64') {
    const edge = 2 ** 31;
    const fits =
      format === 'int64' || (low !== null && high !== null && low.value >= -edge && high.value < edge);
    if (!integer || !fits)
      refuse('format', `numbers that are no ${format}`, integer ? [edge, -edge - 1] : [0.5, edge, -edge - 1]);
  }
  return found;
}

/** Whether all multiples of one number are multiples of another, as floating point has them: whole numbers only. */
function isMultiple(step: number, of: number): boolean {
  if (step === of) return true;
  return (
    Number.isSafeInteger(step) && (Number.isSafeInteger(of) ? step % of === 0 : Number.isInteger(1 / of))
  );
}

function differTexts(ask: Ask, branch: Branch, by: SchemaNode): Candidate[] {
  const { minLength = 0, maxLength = Number.POSITIVE_INFINITY, pattern, format } = by.keywords;
  const found: Candidate[] = [];
  const all: TextWanted = {
    patterns: branch.patterns,
    formats: branch.formats,
    least: branch.minLength,
    most: branch.maxLength,
  };
  if (minLength > branch.minLength && !ask.patterns.none({ ...all, most: minLength - 1 }))
    found.push(
      ask.candidate(
        branch,
        by,
        'minLength',
        `strings shorter than ${counted(minLength, 'character', 'characters')}`,
        {
          is: 'text',
          wanted: { most: Math.min(minLength - 1, branch.maxLength) },
        },
      ),
    );
  if (maxLength < branch.maxLength && !ask.patterns.none({ ...all, least: maxLength + 1 }))
    found.push(
      ask.candidate(
        branch,
        by,
        'maxLength',
        `strings longer than ${counted(maxLength, 'character', 'characters')}`,
        {
          is: 'text',
          wanted: { least: Math.max(maxLength + 1, branch.minLength) },
        },
      ),
    );
  if (pattern !== undefined && ask.patterns.implies(all, pattern) !== true)
    found.push(
      ask.candidate(branch, by, 'pattern', `strings that do not match ${pattern}`, {
        is: 'text',
        wanted: { notPattern: pattern },
      }),
    );
  if (format !== undefined && !isNumeric(format) && !ask.patterns.impliesFormat(branch.formats, format))
    found.push(
      ask.candidate(branch, by, 'format', `strings that are not of the format ${format}`, {
        is: 'text',
        wanted: { notFormat: format },
      }),
    );
  return found;
}

/** Formats that look at numbers only: every text is let through. */
function isNumeric(format: string): boolean {
  return ['int32', 'int64', 'float', 'double'].includes(format);
}
