import * as v from 'valibot';
import type { Grade, Inconclusive, Place } from '../difference.ts';
import type { Read, Reported } from './reported.ts';

const level = v.picklist(['none', 'note', 'warning', 'error']);
const position = v.optional(v.pipe(v.number(), v.integer(), v.minValue(1)));
const message = v.looseObject({ text: v.optional(v.string()), id: v.optional(v.string()) });
const result = v.looseObject({
  ruleId: v.optional(v.string()),
  ruleIndex: v.optional(v.number()),
  level: v.optional(level),
  kind: v.optional(v.string()),
  baselineState: v.optional(v.string()),
  suppressions: v.optional(v.array(v.unknown())),
  message: v.optional(message, {}),
  locations: v.optional(
    v.array(
      v.looseObject({
        physicalLocation: v.optional(
          v.looseObject({
            artifactLocation: v.optional(v.looseObject({ uri: v.optional(v.string()) })),
            region: v.optional(v.looseObject({ startLine: position, startColumn: position })),
          }),
        ),
        logicalLocations: v.optional(
          v.array(
            v.looseObject({ fullyQualifiedName: v.optional(v.string()), name: v.optional(v.string()) }),
          ),
        ),
      }),
    ),
    [],
  ),
});
const rule = v.looseObject({
  id: v.string(),
  defaultConfiguration: v.optional(v.looseObject({ level: v.optional(level) })),
});

/** SARIF 2.1.0, as far as it is needed here (https://docs.oasis-open.org/sarif/sarif/v2.1.0/). */
const log = v.looseObject({
  version: v.literal('2.1.0'),
  runs: v.array(
    v.looseObject({
      tool: v.looseObject({ driver: v.looseObject({ rules: v.optional(v.array(rule), []) }) }),
      invocations: v.optional(
        v.array(v.looseObject({ executionSuccessful: v.optional(v.boolean(), true) })),
        [],
      ),
      results: v.nullish(v.array(result)),
    }),
  ),
});

/** `error` is a break, `warning` one to look at; `note` and `none` are neither. */
const GRADES: Readonly<Record<string, Grade>> = { error: 'proven', warning: 'likely' };

/**
 * Reads the results of a SARIF log. What is suppressed, what passed, and what the log itself calls absent is left out.
 *
 * @param folders of the sides, which are taken from the paths
 */
export function readSarif(written: unknown, folders: readonly string[]): Read {
  const read = v.safeParse(log, written);
  if (!read.success) {
    const [issue] = read.issues;
    return `its output is no SARIF 2.1.0 (${v.getDotPath(issue) ?? 'the document'}: ${issue.message})`;
  }
  const reported: Reported[] = [];
  const inconclusive: Inconclusive[] = [];
  for (const { tool, invocations, results } of read.output.runs) {
    // Without a list of results the run was not carried out (3.14.23).
    if (!results || invocations.some(({ executionSuccessful }) => !executionSuccessful))
      inconclusive.push({ where: 'runs', reason: 'its log says that a run did not succeed' });
    const rules = new Map(tool.driver.rules.map((each) => [each.id, each]));
    for (const each of results ?? []) {
      const id = each.ruleId ?? tool.driver.rules[each.ruleIndex ?? -1]?.id ?? 'result';
      const grade = GRADES[each.level ?? rules.get(id)?.defaultConfiguration?.level ?? 'warning'];
      const passed = each.kind !== undefined && each.kind !== 'fail';
      if (
        grade === undefined ||
        passed ||
        each.baselineState === 'absent' ||
        (each.suppressions?.length ?? 0) > 0
      )
        continue;
      const at = placeOf(each, folders);
      const logical = each.locations[0]?.logicalLocations?.[0];
      reported.push({
        change: id,
        where: logical?.fullyQualifiedName ?? logical?.name ?? at?.path ?? id,
        message: each.message.text ?? each.message.id ?? id,
        grade,
        proof: null,
        at,
      });
    }
  }
  return { reported, inconclusive };
}

function placeOf({ locations }: v.InferOutput<typeof result>, folders: readonly string[]): Place | null {
  const physical = locations[0]?.physicalLocation;
  const uri = physical?.artifactLocation?.uri;
  if (uri === undefined) return null;
  const whole = uri.replace(/^file:\/\//, '');
  const folder = folders.find((each) => whole.startsWith(`${each}/`));
  const path = folder === undefined ? whole : whole.slice(folder.length + 1);
  return { path, line: physical?.region?.startLine ?? null, column: physical?.region?.startColumn ?? null };
}
