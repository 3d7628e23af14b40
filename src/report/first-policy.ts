import type { Advice, Key } from '../policy/propose/advice.ts';
import { commented, commentLines, entries } from './yaml.ts';

const SCHEMA =
  'https://raw.githubusercontent.com/semverdict/semverdict/main/schema/release-policy.schema.json';

const OPENING =
  'A first policy, proposed by semverdict init from the tags, branches and files of this repository. Each comment says why; what is only a guess says so. It is yours now: change it, and delete comments that have served.';

/** The text of a policy file in which every proposal stands below its reasons. */
export function policyText(advice: readonly Advice[]): string {
  const keys = [...new Set(advice.map(({ key }) => key))];
  const sections = keys.map((key) =>
    section(
      key,
      advice.filter((each) => each.key === key),
    ),
  );
  return [
    `# yaml-language-server: $schema=${SCHEMA}`,
    ...commentLines(OPENING, ''),
    'policy: 1',
    ...sections.flatMap((lines) => ['', ...lines]),
    '',
  ].join('\n');
}

/** All advice on one key: first what holds, then what is only perhaps. */
function section(key: Key, advice: readonly Advice[]): string[] {
  const active = advice.some(({ value }) => value !== null);
  if (!active) {
    return advice.flatMap(({ reasons, perhaps }) => [
      ...[...reasons, ...(perhaps?.reasons ?? [])].flatMap((reason) => commentLines(reason, '')),
      ...(perhaps === null ? [] : commented([`${key}:`, ...entries(perhaps.value, '  ')], '')),
    ]);
  }
  return [
    `${key}:`,
    ...advice.flatMap((each) => [
      ...each.reasons.flatMap((reason) => commentLines(reason, '  ')),
      ...(each.value === null ? [] : entries(each.value, '  ')),
      ...(each.perhaps === null
        ? []
        : [
            ...each.perhaps.reasons.flatMap((reason) => commentLines(reason, '  ')),
            ...commented(entries(each.perhaps.value, ''), '  '),
          ]),
    ]),
  ];
}
