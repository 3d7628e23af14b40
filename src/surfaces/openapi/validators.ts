import type { ErrorObject, ValidateFunction } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import ajvPackage from 'ajv/package.json' with { type: 'json' };
import { fullFormats } from 'ajv-formats/dist/formats.js';
import { oneLine } from '../../base/one-line.ts';
import { nativePattern } from '../json-schema/patterns.ts';
import { assertAnnotations } from './annotations.ts';
import type { Api } from './api.ts';
import type { Reading } from './schema.ts';
import { normalize } from './schema.ts';
import type { Spot } from './spot.ts';
import { keyOf } from './spot.ts';
import { Unresolved } from './unresolved.ts';

type Message = Reading['message'];
/** How a value is written: as JSON, as a text, as the fields of a form. */
type Written = 'value' | 'text' | 'form';

/** What checks every proof: the reading of messages in check.ts, and Ajv for the values in them. */
export const CHECKED_BY = `semverdict's reading of HTTP messages with Ajv ${ajvPackage.version}`;

/** Messages of one operation are checked one after the other: what was compiled long ago is seldom asked for again. */
const MOST_COMPILED = 32;
/** Compiled schemas of one description, by what they are compiled for and where they stand. */
const compiled = new WeakMap<Api, Map<string, ValidateFunction>>();

/** @returns why a value does not fit a schema, as a predicate: "must be string"; null where it does. @throws Unresolved */
export function fitsValue(api: Api, schema: Spot, message: Message, value: unknown): string | null {
  const validate = validatorOf(api, schema, message, 'value');
  return validate(structuredClone({ value })) ? null : reasonOf(validate.errors);
}

/**
 * The same for the fields of a form, which are texts: one field is a value, or a list of one.
 *
 * @param readings all that the form may mean
 */
export function fitsForm(
  api: Api,
  schema: Spot,
  message: Message,
  readings: readonly unknown[],
): string | null {
  return fitsOne(validatorOf(api, schema, message, 'form'), readings);
}

/**
 * The same for text of a URL or a header, which is read as the schema has it: "5" is a number where a number is wanted.
 *
 * @param readings all that the text may mean
 */
export function fitsText(
  api: Api,
  schema: Spot,
  message: Message,
  readings: readonly unknown[],
): string | null {
  return fitsOne(validatorOf(api, schema, message, 'text'), readings);
}

function fitsOne(validate: ValidateFunction, readings: readonly unknown[]): string | null {
  const faults: ErrorObject[] = [];
  for (const value of readings) {
    if (validate(structuredClone({ value }))) return null;
    faults.push(...(validate.errors ?? []));
  }
  // Of a reading that is of another type altogether, that is all there is to say.
  return reasonOf([...faults.filter(({ keyword }) => keyword !== 'type'), ...faults]);
}

function validatorOf(api: Api, spot: Spot, message: Message, of: Written): ValidateFunction {
  const all = compiled.get(api) ?? new Map<string, ValidateFunction>();
  compiled.set(api, all);
  const key = `${of} ${message} ${keyOf(spot)}`;
  const known = all.get(key);
  if (known !== undefined) return known;
  const { schema } = normalize(api.documents, spot, api.dialect, {
    message,
    side: 'taken',
    annotations: api.annotations,
  });
  const { $defs = {}, ...own } = typeof schema === 'boolean' ? { allOf: [schema] } : schema;
  const ajv = new Ajv2020({
    strict: false,
    validateSchema: false,
    meta: false,
    logger: false,
    formats: fullFormats,
    // Each is asked a few times only: making its code smaller costs more than it saves.
    code: { optimize: false, regExp: Object.assign(quickPattern, { code: 'quickPattern' }) },
    coerceTypes: of === 'form' ? 'array' : of === 'text',
  });
  if (api.annotations) assertAnnotations(ajv, $defs as object);
  try {
    // In a property, because coercion writes what it made into the object around it.
    const made = ajv.compile({ $defs, properties: { value: own } });
    const [oldest] = all.keys();
    if (oldest !== undefined && all.size >= MOST_COMPILED) all.delete(oldest);
    all.set(key, made);
    return made;
  } catch (error) {
    throw new Unresolved(
      oneLine(`Ajv cannot read ${keyOf(spot)}: ${error instanceof Error ? error.message : String(error)}`),
    );
  }
}

/** @throws where the engine does not take the pattern, or may take for ever */
function quickPattern(pattern: string): RegExp {
  const native = nativePattern(pattern);
  if (native === null) throw new Error(`the pattern ${pattern} is not tried`);
  return native;
}

function reasonOf(errors: readonly ErrorObject[] | null | undefined): string {
  const error = errors?.[0];
  const place = (error?.instancePath ?? '').replace(/^\/value/, '');
  const allowed: unknown = error?.params.allowedValues;
  const listed = Array.isArray(allowed) ? `: ${allowed.map((each) => JSON.stringify(each)).join(', ')}` : '';
  return oneLine(`${place === '' ? '' : `at ${place} `}${error?.message ?? 'does not fit'}${listed}`);
}
