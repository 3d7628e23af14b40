// One repository, asked by git and through the loopback GitHub: what the two say must be the same.
import { join } from 'node:path';
import { afterEach } from 'vitest';
import { Problem } from '../../../src/base/problem.ts';
import { check } from '../../../src/commands/check.ts';
import type { CheckTarget } from '../../../src/commands/gather/judged-branch.ts';
import { linesOfRepository } from '../../../src/commands/lines.ts';
import type { CommonOptions } from '../../../src/commands/options.ts';
import { verify } from '../../../src/commands/verify.ts';
import { Clone } from '../../../src/hosts/clone.ts';
import { Git } from '../../../src/hosts/git.ts';
import { connect } from '../../../src/hosts/github/client.ts';
import { ApiHistory } from '../../../src/hosts/github/history.ts';
import { noGithub } from '../../../src/hosts/github/lazy.ts';
import type { History } from '../../../src/hosts/history.ts';
import type { Hub } from '../../github/hub.ts';
import { startGitHub } from '../../github/hub.ts';
import type { Rights } from '../../github/rights.ts';
import { freshDirectory } from '../../support/environment.ts';
import type { Repository } from '../../support/repository.ts';
import type { Json } from '../../support/run.ts';
import { TODAY } from '../../support/run.ts';

export interface Both {
  readonly hub: Hub;
  readonly clone: Clone;
  readonly api: ApiHistory;
}

const open: Hub[] = [];
afterEach(async () => {
  for (const hub of open.splice(0)) await hub.close();
});

/** @param ref GITHUB_REF, where the run stands; by default where the repository's HEAD does */
export async function both(
  repository: Repository,
  { ref = null, rights = { contents: 'read' } }: { ref?: string | null; rights?: Rights } = {},
): Promise<Both> {
  const hub = await startGitHub({ repository: join(repository.path, '.git') });
  open.push(hub);
  const { owner, repo } = hub.world;
  const place = { api: hub.api, graphql: hub.graphql, server: hub.server, owner, repo };
  const client = await connect(place, hub.token(rights));
  return {
    hub,
    clone: new Clone(new Git(repository.path), () => {}),
    api: new ApiHistory(client, { ref, commit: null }),
  };
}

export type Asked =
  | ({ readonly ask: 'check'; readonly branch?: string } & Partial<CheckTarget>)
  | { readonly ask: 'verify'; readonly tag: string; readonly before?: string }
  | { readonly ask: 'lines' };

/** The whole document of a verdict; of a problem its code. */
export async function answerOf(history: History, asked: Asked): Promise<Json> {
  const options: CommonOptions = {
    git: history instanceof Clone ? history.git : new Git(freshDirectory('empty')),
    history,
    github: noGithub,
    today: TODAY,
    policy: null,
    policyTrusted: false,
    branch: asked.ask === 'check' ? (asked.branch ?? null) : null,
    ciBranch: null,
    ciTarget: null,
    // The payload of every event says it; a clone that somebody made by hand may not know it.
    defaultBranch: 'main',
    identity: null,
    now: 0,
    statements: { overrides: [], labels: null, labelsGiven: [], teams: null, pull: null },
    progress: () => {},
  };
  try {
    if (asked.ask === 'verify') return (await verify(options, asked.tag, asked.before ?? null)).json;
    if (asked.ask === 'lines') return await linesOfRepository(options);
    const { base = null, head = null } = asked;
    return (await check(options, { base, head })).json;
  } catch (error) {
    if (error instanceof Problem) return { problem: error.code };
    throw error;
  }
}
