import * as v from 'valibot';
import { isMapping } from '../../base/mapping.ts';
import { parseDay } from '../../lines/calendar.ts';
import { byType, choice, grammar, object, record, text } from '../../policy/schema-parts.ts';
import { invalid, readYaml } from '../../policy/yaml-file.ts';
import type { BaselineEntry } from './entries.ts';
import { EXCUSABLE, essence } from './entries.ts';

/** The file of a baseline: JSON, so that a change of it is read line by line. */

const SCHEMA = 'https://raw.githubusercontent.com/semverdict/semverdict/main/schema/baseline.schema.json';

/** A whole id: a shorter one may come to name another commit. */
const COMMIT = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;

const entry = object(
  {
    rule: choice(EXCUSABLE),
    since: grammar(parseDay),
    branch: byType<string | null>({ text, none: v.null(), what: 'the name of a branch, or null' }),
    cause: object(
      {
        commits: v.optional(
          v.pipe(
            record(text, 'a mapping of commits to their subjects'),
            v.rawCheck(({ dataset, addIssue }) => {
              if (!isMapping(dataset.value)) return;
              const wrong = Object.keys(dataset.value).filter((id) => !COMMIT.test(id));
              for (const id of wrong)
                addIssue({
                  message: `"${id}" is no whole id of a commit: expected 40 or 64 hexadecimal digits`,
                });
            }),
          ),
        ),
        line: v.optional(text),
        path: v.optional(text),
        policy: v.optional(text),
        value: v.optional(v.unknown()),
        about: v.optional(record(text)),
      },
      'a cause',
    ),
    why: v.optional(text),
  },
  'an entry',
);

const baseline = object(
  {
    $schema: v.optional(text),
    baseline: v.literal(1, 'expected baseline: 1, the only version of this format'),
    entries: v.array(entry, 'expected a list of entries'),
  },
  'a baseline: a mapping that starts with baseline: 1',
);

/**
 * Reads a baseline.
 *
 * @param file the name that errors show
 * @throws Problem `baseline-invalid` with every mistake, each with its line and column
 */
export function readBaseline(source: string, file: string): BaselineEntry[] {
  const { raw, positions, details } = readYaml(source, file);
  const where = 'the baseline';
  if (details.length > 0) throw invalid({ code: 'baseline-invalid', file, details, where });
  const checked = v.safeParse(baseline, raw, { abortEarly: false, abortPipeEarly: false });
  if (checked.success) return checked.output.entries;
  const wrong = checked.issues.map((issue) => {
    const path = (issue.path ?? []).map(({ key }) => String(key));
    const at = issue.message.startsWith('unknown key') ? 'key' : 'value';
    return { ...positions.of(path, at), message: issue.message };
  });
  throw invalid({ code: 'baseline-invalid', file, details: wrong, where });
}

/** The document of a baseline, in an order that two runs agree on. */
export function baselineDocument(entries: readonly BaselineEntry[]): unknown {
  const key = ({ branch, rule, cause }: BaselineEntry): string =>
    [branch ?? '', rule, essence(cause), ...Object.keys(cause.commits ?? {})].join('\0');
  const sorted = [...entries].sort((a, b) => (key(a) < key(b) ? -1 : 1));
  return { $schema: SCHEMA, baseline: 1, entries: sorted.map(written) };
}

/** Keys in the order in which people look for them. */
function written({ rule, since, branch, why, cause }: BaselineEntry): unknown {
  const { commits, line, path, policy, value, about } = cause;
  return {
    ...{ rule, since, branch, ...(why === undefined ? {} : { why }) },
    cause: {
      ...{ line, path, policy, ...(policy === undefined ? {} : { value: value ?? null }), about, commits },
    },
  };
}
