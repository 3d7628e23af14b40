// A clone that signs with a key of its own.
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { freshDirectory } from './environment.ts';
import { git } from './repository.ts';

/** Whether this machine can make a key: it comes with OpenSSH, which the tests do not ask for. */
export const canSign = spawnSync('ssh-keygen', ['-?']).error === undefined;

/** Makes a key and tells the clone to sign with it. */
export function signsWithSsh(clone: string, signer = 'a@example.org'): void {
  const key = join(freshDirectory('keys'), 'key');
  const made = spawnSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-C', '', '-f', key], {
    encoding: 'utf8',
  });
  expect(made.stderr).toBe('');
  const signers = `${key}.signers`;
  writeFileSync(
    signers,
    `${signer} ${spawnSync('ssh-keygen', ['-y', '-f', key], { encoding: 'utf8' }).stdout}`,
  );
  git(clone, 'config', 'gpg.format', 'ssh');
  git(clone, 'config', 'user.signingkey', key);
  git(clone, 'config', 'gpg.ssh.allowedSignersFile', signers);
}
