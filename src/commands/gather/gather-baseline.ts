import type { Problem } from '../../base/problem.ts';
import { mistake } from '../../base/problem.ts';
import { isLinkBelow, readIfThere } from '../../hosts/files.ts';
import type { RepositoryInfo } from '../../hosts/repository.ts';
import type { BaselineFacts } from '../../verdict/baseline/entries.ts';
import { readBaseline } from '../../verdict/baseline/file.ts';
import type { CommonOptions } from '../options.ts';
import type { Pull } from './named-file.ts';
import { textAt } from './named-file.ts';

/**
 * The baseline that the policy names, read where the policy is: in the work tree, at HEAD of a bare repository, and for a
 * pull request at its base, so that none brings its own excuses. Where there is no such file, nothing is known.
 */
export async function baselineOf(
  options: CommonOptions,
  info: RepositoryInfo,
  file: string,
  pull: Pull | null,
): Promise<BaselineFacts> {
  const source = await sourceOf(options, info, file, pull);
  return {
    file,
    entries: source === null ? [] : readBaseline(source, file),
    missing: source === null,
    changed: pull !== null && (await isChanged(options, file, pull, source)),
  };
}

async function sourceOf(
  options: CommonOptions,
  { top, head }: RepositoryInfo,
  file: string,
  pull: Pull | null,
): Promise<string | null> {
  if (pull !== null) return await textAt(options, pull.base, file, linked);
  if (top === null) return head === null ? null : await textAt(options, head, file, linked);
  if (isLinkBelow(top, file)) throw linked(file);
  return readIfThere(top, file);
}

/** A branch that is behind its base holds an older baseline without having changed it. */
async function isChanged(
  options: CommonOptions,
  file: string,
  { base, head }: Pull,
  source: string | null,
): Promise<boolean> {
  const atHead = await textAt(options, head, file, linked);
  if (atHead === source) return false;
  const fork = await options.history.mergeBase(base, head);
  return fork === null || (await textAt(options, fork, file, linked)) !== atHead;
}

function linked(path: string): Problem {
  return mistake('baseline-link', `${path} is a symbolic link`, 'put the file itself under this name');
}
