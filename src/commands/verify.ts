import { logText } from '../report/safe.ts';
import type { Answer } from './command.ts';
import { askApprovals } from './gather/ask-approvals.ts';
import { gatherTag, isTestTag } from './gather/gather-tag.ts';
import { verdictOn, verdictText } from './judging.ts';
import type { CommonOptions } from './options.ts';

/** The shape of a verdict where there is nothing to judge; `message` says why. */
export const NO_VERDICT = {
  outcome: 'pass',
  branch: null,
  line: null,
  last: null,
  kind: 'none',
  security: false,
  next: null,
  because: [],
  evidence: [],
  mentions: [],
  findings: [],
  overrides: [],
  policyChanged: false,
  counts: { commits: 0, cancelled: 0, ignoredTags: 0 },
} as const;

/** Judges a tag that somebody made. @param before the commit it stood on before the push that is judged */
export async function verify(
  options: CommonOptions,
  tag: string,
  before: string | null = null,
): Promise<Answer> {
  const { facts: found, pointer, policy } = await gatherTag(options, tag, before);
  const facts = pointer ? found : await askApprovals(options, found, policy.policy);
  if (pointer) {
    const what = isTestTag(tag, policy.policy.tags)
      ? 'the tag of a test, not a release'
      : 'a pointer (a tag that moves), not a version';
    const message = `${tag} is ${what}: nothing to do`;
    return {
      json: {
        ...NO_VERDICT,
        today: facts.today,
        head: facts.head,
        tag: { name: tag, version: null },
        message,
      },
      text: () => `${logText(message)}\n`,
      exit: 0,
    };
  }
  const verdict = await verdictOn(facts);
  return {
    json: verdict,
    text: (style) => verdictText(verdict, style),
    exit: verdict.outcome === 'pass' ? 0 : 1,
    policy,
  };
}
