import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { describe, expect, test } from 'vitest';
import { MachineTools } from '../../src/hosts/tools.ts';
import { freshDirectory } from '../support/environment.ts';

const folder = freshDirectory('tools');

/** A file with a program. */
function script(name: string, code: string): string {
  const file = path.join(folder, `${name}.mjs`);
  writeFileSync(file, code);
  return file;
}

const READ = 'let text = ""; for await (const piece of process.stdin) text += piece;';
const PROGRAMS: Readonly<Record<string, string>> = {
  echo: script(
    'echo',
    `${READ} console.log(JSON.stringify(JSON.parse(text).say)); console.error("a remark")`,
  ),
  fails: script('fails', 'process.exitCode = 4'),
  hangs: script(
    'hangs',
    `import { spawn } from 'node:child_process'; import { writeFileSync } from 'node:fs'; console.log('so far');
     const { pid } = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'inherit' });
     writeFileSync(${JSON.stringify(path.join(folder, 'pid'))}, String(pid)); setInterval(() => {}, 1000);`,
  ),
  grows: script('grows', 'const all = []; for (;;) all.push(new Array(1e6).fill(0).map((_, i) => ({ i })));'),
  killed: script(
    'killed',
    'console.log("so far"); process.kill(process.pid, "SIGKILL"); setInterval(() => {}, 1000);',
  ),
  floods: script(
    'floods',
    'const line = "x".repeat(1 << 20); const again = () => process.stdout.write(line, again); again();',
  ),
};

const tools = new MachineTools(
  () => {},
  (name) => PROGRAMS[name] ?? null,
);
const work = (program: string, more = {}) =>
  tools.worker({ program, input: { say: 'grüß dich' }, deadline: 30, heap: 64, ...more });

describe('a program that comes with semverdict', () => {
  test('reads JSON, and its output and remarks are kept apart', async () => {
    expect(await work('echo')).toEqual({
      end: 'exit',
      status: 0,
      stdout: '"grüß dich"\n',
      stderr: 'a remark\n',
    });
  });

  test('may say by its status that it could not', async () => {
    expect(await work('fails')).toEqual({ end: 'exit', status: 4, stdout: '', stderr: '' });
  });

  test('is ended at its deadline, with all that it has started', async () => {
    expect(await work('hangs', { deadline: 1 })).toEqual({ end: 'deadline', written: 'so far\n' });
    const pid = path.join(folder, 'pid');
    if (!existsSync(pid)) return;
    await expect
      .poll(() => {
        try {
          // A process that is gone is still there for a moment as its parent's to take note of.
          return /^State:\s+[^Z]/m.test(readFileSync(`/proc/${readFileSync(pid, 'utf8')}/status`, 'utf8'));
        } catch {
          return false;
        }
      })
      .toBe(false);
  });

  test('crashes where it takes more memory than it may', async () => {
    expect(await work('grows')).toEqual({ end: 'crash', how: 'out of memory' });
  });

  test('crashes by a signal', async () => {
    expect(await work('killed')).toEqual({ end: 'crash', how: 'SIGKILL', written: 'so far\n' });
  });

  test('is ended where it never stops to print', async () => {
    expect(await work('floods')).toEqual({ end: 'too-much' });
  });

  test('may be missing', async () => {
    expect(await work('none')).toEqual({ end: 'missing' });
    expect(
      await new MachineTools(() => {}).worker({ program: 'none', input: null, deadline: 1, heap: 64 }),
    ).toEqual({ end: 'missing' });
  });
});

describe('a program of the machine', () => {
  const print = 'console.log(JSON.stringify([process.cwd(), process.argv.slice(1), process.env]))';

  test('gets its arguments as they are, its folder and its variables, and no token', async () => {
    process.env.GITHUB_TOKEN = 'secret-of-the-run';
    process.env.INPUT_TOKEN = 'secret-of-the-run';
    const ran = await tools.command({
      command: [process.execPath, '-e', print, '--', '$(id)', 'a b'],
      directory: folder,
      deadline: 30,
      env: { NEEDED: 'yes' },
    });
    delete process.env.GITHUB_TOKEN;
    delete process.env.INPUT_TOKEN;
    if (ran.end !== 'exit') throw new Error(ran.end);
    const [directory, args, env] = JSON.parse(ran.stdout);
    expect([directory, args, env.NEEDED]).toEqual([folder, ['$(id)', 'a b'], 'yes']);
    expect(ran.stdout).not.toContain('secret-of-the-run');
  });

  test('may be missing', async () => {
    const call = { command: ['there-is-no-such-program'], directory: folder, deadline: 5 } as const;
    expect(await tools.command(call)).toEqual({ end: 'missing' });
  });

  test('may be none', async () => {
    const call = { command: [`${folder}/echo.mjs`], directory: folder, deadline: 5 } as const;
    expect(await tools.command(call)).toMatchObject({ end: 'crash' });
  });
});
