import { isLinkBelow, readIfThere } from '../../hosts/files.ts';
import type { History } from '../../hosts/history.ts';
import type { RepositoryInfo } from '../../hosts/repository.ts';
import { releasesOf } from '../../lines/releases.ts';
import { compilePolicy } from '../../policy/compile.ts';
import type { DocFact, Facts } from '../../verdict/facts.ts';
import { linesToday } from '../../verdict/gathered.ts';
import type { CommonOptions } from '../options.ts';

/** What a policy's page grows to in years, many times over. */
const MOST_BYTES = 1_000_000;

/**
 * The files that `docs` names, where the policy names some: the policy that the head would have says which. They are
 * read where the policy is: in the work tree, or at the head of a pull request.
 */
export async function docsOfPolicy(
  { history }: CommonOptions,
  info: RepositoryInfo,
  { policy: judging, policyAtHead, project, today, head, base }: Facts,
): Promise<{ docs?: DocFact[] }> {
  const document = policyAtHead ?? judging;
  if (document.docs === undefined) return {};
  const { policy } = compilePolicy(document);
  if (policy === null || policy.docs.length === 0) return {};
  const releases = releasesOf(project.tags, policy.tags, today, policy.timezone);
  const lines = linesToday(today, releases, policy).lines.map(({ id }) => id);
  const { docPaths } = await import('../../pages/docs.ts');
  const paths = docPaths(policy.docs, lines);
  const { top } = info;
  if (base === null && top !== null && head === info.head)
    // A commit holds a link's target and not what stands there: both ways of reading answer alike.
    return {
      docs: paths.map((path) => ({
        path,
        text: isLinkBelow(top, path) ? null : readIfThere(top, path),
        own: true,
      })),
    };
  const texts = await textsAt(history, head, paths);
  if (base === null)
    return { docs: paths.map((path) => ({ path, text: texts.get(path) ?? null, own: true })) };
  // Compared with where the pull request began: its base may have gone on.
  const before = await textsAt(history, (await history.mergeBase(base, head)) ?? base, paths);
  return {
    docs: paths.map((path) => ({
      path,
      text: texts.get(path) ?? null,
      own: texts.get(path) !== before.get(path),
    })),
  };
}

/** The texts of files at a commit, by path. What is no file there, a symbolic link, or too large is left out. */
async function textsAt(
  history: History,
  commit: string,
  paths: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const found = await history.entriesAt(commit, paths);
  const read = await history.read(
    found.filter(({ type }) => type === 'blob'),
    MOST_BYTES,
  );
  return new Map(read.flatMap(({ path, text }) => (text === null ? [] : [[path, text]])));
}
