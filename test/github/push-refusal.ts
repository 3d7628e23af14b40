// What GitHub says against a push before it takes it: rulesets, burnt names, changed workflows. Its words are in the
// answer that git itself would give, so that a client shows them as it shows GitHub's.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { freshDirectory } from '../support/environment.ts';
import type { Answer } from './answer.ts';
import { GitStore } from './git-store.ts';
import { NO_OBJECT } from './operations/refs.ts';
import { covers } from './rights.ts';
import type { State } from './state.ts';
import type { Change } from './tag-rules.ts';
import { changedWorkflow, ruleAgainst } from './tag-rules.ts';
import type { Token } from './tokens.ts';

interface Command {
  readonly name: string;
  readonly after: string;
  readonly change: Change;
}

/** A push: what it asks for, what its client understands, and its objects. */
interface Push {
  readonly commands: readonly Command[];
  readonly capabilities: readonly string[];
  readonly pack: Buffer;
}

interface Host {
  readonly git: GitStore;
  readonly state: State;
  readonly repoPage: string;
}

/** @returns null where nothing stands against it */
export async function pushRefusal(host: Host, body: Buffer, token: Token): Promise<Answer | null> {
  const push = parsed(body);
  for (const { name, change } of push.commands) {
    const sentence = ruleAgainst(host, name, change);
    // guardian/gha-scala-library-release-workflow#126
    if (sentence !== null)
      return refused(push, 'push declined due to repository rule violations', [
        `error: GH013: Repository rule violations found for ${name}.`,
        `Review all repository rules at ${host.repoPage}/rules?ref=${encodeURIComponent(name)}`,
        '',
        `- ${sentence}`,
        '',
      ]);
  }
  if (host.state.settings.workflow_changes === null || covers(token.rights, { workflows: 'write' }))
    return null;
  const there = await withObjects(host.git, push.pack);
  for (const { after, change } of push.commands) {
    const file =
      change === 'deletion' ? null : await changedWorkflow({ ...host, git: there }, `${after}^{commit}`);
    if (file !== null)
      return refused(
        push,
        `refusing to allow a GitHub App to create or update workflow \`${file}\` without \`workflows\` permission`,
        [],
      );
  }
  return null;
}

/** Commands in pkt-lines, the first with what the client can do; a flush; the pack. */
function parsed(body: Buffer): Push {
  const commands: Command[] = [];
  let capabilities: string[] = [];
  let at = 0;
  while (at + 4 <= body.length) {
    const length = Number.parseInt(body.toString('latin1', at, at + 4), 16);
    if (!(length > 4)) break;
    const [line = '', said] = body.toString('utf8', at + 4, at + length).split('\0');
    if (said !== undefined) capabilities = said.trim().split(' ');
    const [before = '', after = '', name = ''] = line.replace(/\n$/, '').split(' ');
    const change = before === NO_OBJECT ? 'creation' : after === NO_OBJECT ? 'deletion' : 'update';
    commands.push({ name, after, change });
    at += length;
  }
  return { commands, capabilities, pack: body.subarray(at + 4) };
}

/** The repository with the objects of a pack beside it, as git itself looks at a push before it takes it. */
async function withObjects(git: GitStore, pack: Buffer): Promise<GitStore> {
  if (pack.length === 0) return git;
  const objects = freshDirectory('quarantine');
  mkdirSync(join(objects, 'pack'));
  const beside = new GitStore(git.path, objects);
  await beside.ask(['index-pack', '--stdin', '--fix-thin'], pack);
  return beside;
}

/** git's own answer to a push of which nothing is taken. @param lines for whoever pushes, after `remote: ` */
function refused({ commands, capabilities }: Push, reason: string, lines: readonly string[]): Answer {
  const status = [pkt('unpack ok\n'), ...commands.map(({ name }) => pkt(`ng ${name} ${reason}\n`)), FLUSH];
  const report = Buffer.concat(status);
  const banded = capabilities.some((each) => each.startsWith('side-band'));
  const words = lines.length === 0 ? [] : [pkt(Buffer.from(`\u0002${lines.join('\n')}\n`))];
  const bytes = banded
    ? Buffer.concat([...words, pkt(Buffer.concat([Buffer.of(1), report])), FLUSH])
    : report;
  return { status: 200, bytes, headers: { 'content-type': 'application/x-git-receive-pack-result' } };
}

const FLUSH = Buffer.from('0000');

function pkt(content: string | Buffer): Buffer {
  const bytes = Buffer.from(content);
  return Buffer.concat([Buffer.from((bytes.length + 4).toString(16).padStart(4, '0')), bytes]);
}
