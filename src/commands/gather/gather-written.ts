import { mistake } from '../../base/problem.ts';
import type { History } from '../../hosts/history.ts';
import type { WrittenRule } from '../../policy/compile-written.ts';
import type { WrittenFact } from '../../verdict/facts.ts';
import { placeWords } from '../../versions/written.ts';

/** More files than anybody writes a version into: the pattern is a mistake. */
const MOST_FILES = 1_000;
/** A manifest has some kilobytes. */
const MOST_BYTES = 1_000_000;

/** What the files of `versions.files` carry at a commit, where the policy names some. */
export async function writtenNumbers(
  history: History,
  rules: readonly WrittenRule[],
  commit: string,
): Promise<{ written?: WrittenFact[] }> {
  if (rules.length === 0) return {};
  const listed = (await history.entriesAt(commit, null)).filter(({ path }) =>
    rules.some((rule) => rule.path.matches(path)),
  );
  if (listed.length > MOST_FILES)
    throw mistake(
      'too-many-files',
      `versions.files names ${listed.length} files at ${commit.slice(0, 9)}, more than ${MOST_FILES}`,
      'narrow its patterns',
    );
  const files = await history.read(listed, MOST_BYTES);
  const { versionIn } = await import('../../versions/version-in.ts');
  const written = rules.flatMap(({ path: pattern, place }): WrittenFact[] => {
    const where = placeWords(place);
    const fitting = files.filter(({ path }) => pattern.matches(path));
    if (fitting.length === 0)
      return [{ path: pattern.source, where, found: null, problem: 'there is no such file' }];
    return fitting.map(({ path, text, problem }) => ({
      path,
      where,
      ...(text === null ? { found: null, problem } : versionIn(text, path, place)),
    }));
  });
  return { written };
}
