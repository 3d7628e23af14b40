import { problemOf } from '../../base/problem.ts';
import { Clone } from '../../hosts/clone.ts';
import { RecordedHistory } from '../../hosts/recorded-history.ts';
import { againstMarkdown } from '../../report/replay-against.ts';
import { markdownSentence } from '../../report/safe.ts';
import type { FoundPolicy } from '../gather/policy-file.ts';
import { policyAt, policyPaths } from '../gather/policy-file.ts';
import type { CommonOptions } from '../options.ts';
import { replayAgainst } from '../replay.ts';

/**
 * What the policy of a pull request says differently of past releases than the one of its base, as Markdown. It changes no
 * verdict, so nothing is fetched for it, and a fault is only told.
 */
export async function policyPast(
  options: CommonOptions,
  judging: FoundPolicy,
  head: string,
): Promise<string | null> {
  try {
    const { history, git } = options;
    if (!history.onDisk || !(await history.isWhole()))
      return '> Check out all of history (`fetch-depth: 0`) to see here what the changed policy says of past releases.\n';
    const paths = policyPaths(options, await history.info);
    if (paths === null) return null;
    const changed = await policyAt(history, head, paths);
    const recorded = await RecordedHistory.of(new Clone(git, options.progress), judging.policy.tags);
    try {
      const report = await replayAgainst(options, {}, recorded, judging, changed);
      return againstMarkdown(report);
    } finally {
      recorded.close();
    }
  } catch (error) {
    return `> What the changed policy says of past releases cannot be shown: ${markdownSentence(problemOf(error).message)}\n`;
  }
}
