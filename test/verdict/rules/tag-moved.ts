import type { Failing, Passing } from '../facts.ts';

export const passing: readonly Passing[] = [
  { name: 'where it always was', commits: ['fix: x'], tag: { name: 'v1.1.1' } },
  { name: 'no remote', commits: ['fix: x'], tag: { name: 'v1.1.1', remoteAsked: null } },
  {
    name: 'a remote that does not answer is a note',
    commits: ['fix: x'],
    tag: { name: 'v1.1.1', remoteAsked: false },
  },
];

export const failing: readonly Failing[] = [
  {
    name: 'elsewhere before',
    commits: ['fix: x'],
    tag: { name: 'v1.1.1', movedFrom: 'before' },
    says: 'v1.1.1 stands on head here and on before elsewhere',
  },
];
