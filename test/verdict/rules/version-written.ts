import type { Failing, Passing } from '../facts.ts';

const FILES = 'versions: {files: [{path: package.json}, {path: "addons/*/package.json"}, {path: VERSION}]}';
const good = (found: string) => ({ path: 'package.json', where: 'at /version', found, problem: null });

export const passing: readonly Passing[] = [
  { name: 'files that were not looked at', policy: FILES, commits: ['fix: x'] },
  { name: 'the next version', policy: FILES, commits: ['fix: x'], written: [good('1.1.1')] },
  { name: 'nothing to release', policy: FILES, commits: ['docs: x'], written: [good('1.1.0')] },
  {
    name: "the tag's version",
    policy: FILES,
    tag: { name: 'v1.1.1' },
    commits: ['fix: x'],
    written: [good('1.1.1'), { path: 'VERSION', where: '', found: '1.1.1', problem: null }],
  },
];

export const failing: readonly Failing[] = [
  {
    name: 'the number of the release before',
    policy: FILES,
    commits: ['fix: x'],
    written: [good('1.1.0')],
    says: 'a file carries another number than the next version, 1.1.1: package.json (1.1.0 at /version)',
  },
  {
    name: 'one add-on of several was forgotten',
    policy: FILES,
    tag: { name: 'v1.1.1' },
    commits: ['fix: x'],
    written: [
      { path: 'addons/a/package.json', where: 'at /version', found: '1.1.1', problem: null },
      { path: 'addons/b/package.json', where: 'at /version', found: '1.1.0', problem: null },
    ],
    says: 'another number than 1.1.1, the version of v1.1.1: addons/b/package.json (1.1.0 at /version)',
  },
  {
    name: 'another spelling is another number as written',
    policy: FILES,
    tag: { name: 'v1.1.1' },
    commits: ['fix: x'],
    written: [{ path: 'VERSION', where: '', found: 'v1.1.1', problem: null }],
    says: 'VERSION (v1.1.1, the same version in another spelling)',
  },
  {
    name: 'a file that is not there',
    policy: FILES,
    commits: ['fix: x'],
    written: [{ path: 'VERSION', where: '', found: null, problem: 'there is no such file' }],
    says: 'no version can be read from VERSION: there is no such file',
  },
];
