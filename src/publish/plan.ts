import type { Fault } from '../base/result.ts';
import { fault } from '../base/result.ts';
import { highest, releasesOf } from '../lines/releases.ts';
import { compilePolicy } from '../policy/compile.ts';
import type { Facts } from '../verdict/facts.ts';
import { linesToday } from '../verdict/gathered.ts';
import type { Verdict } from '../verdict/verdict.ts';
import { withIntent } from './intent.ts';
import { linesOfMessage } from './message.ts';
import type { LaterStep, PlanStep, TagStep } from './steps.ts';

/** The tags and releases that a verdict leads to; computed first, carried out after. */
export type Plan =
  | { readonly action: 'nothing'; readonly why: string; readonly steps: readonly [] }
  | {
      readonly action: 'tag';
      readonly tag: string;
      readonly version: string;
      readonly commit: string;
      readonly branch: string;
      readonly message: string;
      /** What is done, in this order: the tag first, so that everything after it can be made up for. */
      readonly steps: readonly PlanStep[];
    };

/**
 * The plan for a verdict that passes. The fault is that of a tag name which git would refuse.
 *
 * @param after what follows the tag
 */
export function planOf(
  verdict: Verdict,
  facts: Facts,
  kind: TagStep['kind'] = 'annotated',
  after: readonly LaterStep[] = [],
): Plan | Fault {
  if (verdict.next === null)
    return {
      action: 'nothing',
      why: `nothing to release${verdict.last === null ? '' : ` since ${verdict.last.tag}`}`,
      steps: [],
    };
  const { version, tag } = verdict.next;
  if (tag === null) return illegal(version, facts);
  const message = withIntent(linesOfMessage(verdict), after);
  const commit = verdict.head;
  return {
    action: 'tag',
    tag,
    version,
    commit,
    branch: verdict.branch ?? '',
    message,
    steps: [
      { do: 'tag', name: tag, kind, commit, message: kind === 'lightweight' ? null : message },
      ...after,
    ],
  };
}

/** Says again why the tag cannot be written, with the way out. */
function illegal(version: string, facts: Facts): Fault {
  const { policy } = compilePolicy(facts.policy);
  if (policy !== null) {
    const releases = releasesOf(facts.project.tags, policy.tags, facts.today, policy.timezone);
    const parsed = policy.scheme.parse(version);
    const like = highest(
      releases.stable,
      linesToday(facts.today, releases, policy).lines,
      policy.lines,
      policy.scheme,
    );
    const written = parsed.ok ? policy.tags.write(parsed.value, like?.tag ?? null) : parsed;
    if (!written.ok) return written.fault;
  }
  return fault('tag-illegal', `${version} has no legal tag`, 'give versions.tag a template that git accepts')
    .fault;
}
