import type { Failing, Passing } from '../facts.ts';
import { THREE_LINES, TWO_MAJORS } from '../facts.ts';

const NAMED = `${TWO_MAJORS}docs: {security: SECURITY.md}\n`;

const block = (rows: string): string => `# Security

<!-- semverdict:supported-versions -->
<!-- Written by "semverdict policy page --write" from the release policy: changes made here are lost. -->

| Version | Security fixes | For how long |
| --- | --- | --- |
${rows}| all others | no |  |

<!-- /semverdict:supported-versions -->

Report to us.
`;

const THREE = '| 3.x | yes | until the day on which two newer main versions are available |\n';
const TODAY = `${THREE}| 2.x | yes | until the day on which two newer main versions are available |\n`;
const ONE = '| 1.x | yes | until the day on which two newer main versions are available |\n';

const EOX = {
  $schema: 'https://docs.oasis-open.org/openeox/v1.0/schema/core.json',
  end_of_life: '2025-01-01T23:59:59Z',
  end_of_security_support: '2025-01-01T23:59:59Z',
  general_availability: '2023-01-01T00:00:00Z',
  last_updated: '2019-05-05T00:00:00Z',
};

export const passing: readonly Passing[] = [
  { name: 'nothing is named', commits: ['fix: x'] },
  {
    name: 'the table of today',
    policy: NAMED,
    tags: THREE_LINES,
    commits: ['fix: x'],
    docs: [{ path: 'SECURITY.md', text: block(TODAY) }],
  },
  {
    name: 'line breaks of another system',
    policy: NAMED,
    tags: THREE_LINES,
    commits: ['fix: x'],
    docs: [{ path: 'SECURITY.md', text: block(TODAY).replaceAll('\n', '\r\n') }],
  },
  {
    name: 'what a pull request did not bring is a note',
    policy: NAMED,
    tags: THREE_LINES,
    pullRequest: true,
    commits: ['fix: x'],
    docs: [{ path: 'SECURITY.md', text: block(THREE), own: false }],
  },
  {
    name: 'a record that says when it was changed says nothing by that',
    policy: `${TWO_MAJORS}docs: {openeox: eox}\n`,
    tags: { 'v1.0.0': ['c100', '2023-01-01'] },
    commits: ['fix: x'],
    docs: [
      {
        path: 'eox/1.json',
        text: JSON.stringify({ ...EOX, end_of_life: 'tba', end_of_security_support: 'tba' }),
      },
    ],
  },
];

export const failing: readonly Failing[] = [
  {
    name: 'a line that has its successors meanwhile',
    policy: NAMED,
    tags: THREE_LINES,
    commits: ['fix: x'],
    docs: [{ path: 'SECURITY.md', text: block(ONE) }],
    says: 'SECURITY.md does not say what the policy gives today',
  },
  {
    name: 'no markers',
    policy: NAMED,
    tags: THREE_LINES,
    commits: ['fix: x'],
    docs: [{ path: 'SECURITY.md', text: '# Security\n' }],
    says: 'SECURITY.md: it has no place for the supported versions',
  },
  {
    name: 'no file',
    policy: NAMED,
    tags: THREE_LINES,
    commits: ['fix: x'],
    docs: [{ path: 'SECURITY.md', text: null }],
    says: 'docs.security names SECURITY.md, and there is no such file',
  },
  {
    name: 'a change of the policy that leaves the page as it was',
    policy: NAMED,
    policyAtHead: `${TWO_MAJORS.replace('newer: 2', 'newer: 3')}docs: {security: SECURITY.md}\n`,
    tags: THREE_LINES,
    pullRequest: true,
    commits: ['docs: longer support'],
    docs: [{ path: 'SECURITY.md', text: block(TODAY), own: false }],
    says: 'SECURITY.md does not say what the policy gives today',
  },
  {
    name: 'a line whose record says another end',
    policy: `${TWO_MAJORS}docs: {openeox: eox}\n`,
    tags: THREE_LINES,
    commits: ['fix: x'],
    docs: [
      { path: 'eox/1.json', text: JSON.stringify({ ...EOX, end_of_life: 'tba' }) },
      { path: 'eox/2.json', text: '{' },
      { path: 'eox/3.json', text: '[]' },
    ],
    says: 'eox/3.json, eox/2.json and eox/1.json do not say',
  },
];
