import { expect, test } from 'vitest';
import type { Machine } from '../../src/hosts/npm-program.ts';
import { npmProgram } from '../../src/hosts/npm-program.ts';

const machine = (platform: 'linux' | 'win32', node: string, path: string, files: object): Machine => ({
  platform,
  node,
  path,
  real: (file) => new Map<string, string>(Object.entries(files)).get(file) ?? null,
});
const CLI = '/opt/node/lib/node_modules/npm/bin/npm-cli.js';
const WINDOWS_CLI = 'C:\\node\\node_modules\\npm\\bin\\npm-cli.js';

test.each([
  [
    'the one of the Node that runs',
    machine('linux', '/opt/node/bin/node', '/usr/bin', { [CLI]: CLI, '/usr/bin/npm': '/x' }),
    ['/opt/node/bin/node', CLI],
  ],
  [
    'a link in PATH',
    machine('linux', '/app/node', '/a:/usr/bin', { '/usr/bin/npm': CLI }),
    ['/app/node', CLI],
  ],
  [
    'a program in PATH',
    machine('linux', '/app/node', '/shims', { '/shims/npm': '/shims/volta' }),
    ['/shims/volta'],
  ],
  [
    'no relative folder of PATH',
    machine('linux', '/app/node', 'bin:./x:', { 'bin/npm': '/evil', npm: '/evil' }),
    null,
  ],
  [
    'of Windows beside Node',
    machine('win32', 'C:\\node\\node.exe', '', { [WINDOWS_CLI]: WINDOWS_CLI }),
    ['C:\\node\\node.exe', WINDOWS_CLI],
  ],
  [
    'of Windows in PATH, without its batch file',
    machine('win32', 'C:\\run\\node.exe', 'C:\\x;C:\\node', { [WINDOWS_CLI]: WINDOWS_CLI }),
    ['C:\\run\\node.exe', WINDOWS_CLI],
  ],
  ['none', machine('linux', '/app/node', '/usr/bin', {}), null],
])('npm is %s', (_, on, expected) => {
  expect(npmProgram(on)).toEqual(expected);
});
