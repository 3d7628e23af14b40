// Every operation that this GitHub answers, by GitHub's own name for it.
import type { Operations } from '../world.ts';
import { branches } from './branches.ts';
import { checks } from './checks.ts';
import { comments } from './comments.ts';
import { commits } from './commits.ts';
import { compare } from './compare.ts';
import { contents } from './contents.ts';
import { labels } from './labels.ts';
import { pulls } from './pulls.ts';
import { refs } from './refs.ts';
import { releases } from './releases.ts';
import { repository } from './repository.ts';
import { tags } from './tags.ts';
import { teams } from './teams.ts';
import { users } from './users.ts';
import { workflows } from './workflows.ts';

export const operations: Operations = {
  ...branches,
  ...checks,
  ...comments,
  ...commits,
  ...compare,
  ...contents,
  ...labels,
  ...pulls,
  ...refs,
  ...releases,
  ...repository,
  ...tags,
  ...teams,
  ...users,
  ...workflows,
};
