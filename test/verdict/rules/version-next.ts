import type { Failing, Passing } from '../facts.ts';

export const passing: readonly Passing[] = [
  { name: 'the computed next', commits: ['feat: x'], tag: { name: 'v1.2.0' } },
  { name: 'a pre-release of it', commits: ['feat: x'], tag: { name: 'v1.2.0-rc.1' } },
  { name: 'what Release-As says', commits: ['fix: x\n\nRelease-As: 2.0.0'], tag: { name: 'v2.0.0' } },
  {
    name: 'a higher one where that is accepted',
    policy: 'rules: {version-next: {accept: higher}}',
    commits: ['fix: x'],
    tag: { name: 'v1.2.0' },
  },
  { name: 'the first version', tags: {}, commits: ['feat: x'], tag: { name: 'v0.1.0' } },
];

export const failing: readonly Failing[] = [
  {
    name: 'another first version',
    tags: {},
    commits: ['feat: x'],
    tag: { name: 'v1.0.0' },
    says: 'v1.0.0 is not the first version, which is 0.1.0 by versions.initial',
  },
  {
    name: 'too much',
    commits: ['fix: x'],
    tag: { name: 'v1.2.0' },
    says: 'v1.2.0 is not the next version: the changes since v1.1.0 are patch, which makes 1.1.1',
  },
  { name: 'too little', commits: ['feat: x'], tag: { name: 'v1.1.1' }, says: 'are minor, which makes 1.2.0' },
  {
    name: 'nothing to release',
    commits: ['docs: x'],
    tag: { name: 'v1.1.1' },
    says: 'no change since v1.1.0 asks for a release',
  },
  {
    name: 'a pre-release of another version',
    commits: ['fix: x'],
    tag: { name: 'v1.2.0-rc.1' },
    says: 'which makes 1.1.1',
  },
  {
    name: 'lower where higher is accepted',
    policy: 'rules: {version-next: {accept: higher}}',
    commits: ['feat: x'],
    tag: { name: 'v1.1.1' },
    says: 'which makes 1.2.0',
  },
];
