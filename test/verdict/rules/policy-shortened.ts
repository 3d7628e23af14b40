import type { Failing, Passing } from '../facts.ts';

const support = (until: string, rest = '') =>
  `support: {phases: [{name: active, allow: [minor, patch, security], until: ${until}}]}\n${rest}`;

export const passing: readonly Passing[] = [
  {
    name: 'longer',
    policy: support('{latest: [P3Y, {newer: 1}]}'),
    policyAtHead: support('{latest: [P4Y, {newer: 1}]}'),
    pullRequest: true,
    commits: ['fix: x'],
  },
  {
    name: 'shorter with its reason',
    policy: support('{latest: [P3Y, {newer: 1}]}'),
    policyAtHead: support(
      '{latest: [P2Y, {newer: 1}]}',
      'lines: {known: {"1": {why: agreed with all customers}}}',
    ),
    pullRequest: true,
    commits: ['fix: x'],
  },
  { name: 'a first policy', policyAtHead: support('{newer: 1}'), pullRequest: true, commits: ['fix: x'] },
];

export const failing: readonly Failing[] = [
  {
    name: 'shorter by a rule',
    policy: support('{newer: 1, plus: P3Y}'),
    policyAtHead: support('{newer: 1, plus: P1Y}'),
    tags: { 'v1.0.0': ['c100', '2025-01-01'], 'v2.0.0': ['c200', '2025-06-01'] },
    pullRequest: true,
    commits: ['fix: x'],
    says: 'line 1: active would end on 2026-06-01 instead of 2028-06-01',
  },
  {
    name: 'an end where there was none',
    policy: support('never'),
    policyAtHead: support('{newer: 1}'),
    tags: { 'v1.0.0': ['c100', '2025-01-01'], 'v2.0.0': ['c200', '2025-06-01'] },
    pullRequest: true,
    commits: ['fix: x'],
    says: 'line 1: active would end on 2025-06-01 instead of never',
  },
];
