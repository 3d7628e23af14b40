import type { Release } from '../../lines/releases.ts';
import { compilePolicy } from '../../policy/compile.ts';
import type { PolicyDocument } from '../../policy/document.ts';
import type { Replayed } from '../../verdict/replay/replayed.ts';
import type { Sample } from '../../verdict/replay/sample.ts';
import { sampleOf } from '../../verdict/replay/sample.ts';
import { Shapes } from '../../verdict/replay/shapes.ts';
import type { Change, Suggested, Suggestion } from '../../verdict/replay/suggest.ts';
import {
  bestChange,
  bySteps,
  isWorthIt,
  MOST_CHANGES,
  nameOf,
  withChange,
} from '../../verdict/replay/suggest.ts';
import { summaryOf } from '../../verdict/replay/summary.ts';
import type { FoundPolicy } from '../gather/policy-file.ts';
import type { ReplayRun } from './replay-releases.ts';
import { replayReleases } from './replay-releases.ts';

/** Replays releases, and looks for the smallest changes of the policy that raise the agreement. */
export async function replayWithSuggestions(
  run: ReplayRun,
  releases: readonly Release[],
): Promise<{ readonly replayed: Replayed[]; readonly suggested: Suggested }> {
  const { found } = run;
  const shapes = new Shapes();
  const replayed = await learned(run, releases, shapes);
  run.options.progress('looking for changes of the policy that fit');
  const suggestions: Suggestion[] = [];
  const refused = new Set<string>();
  let { document } = found;
  let before = replayed;
  while (suggestions.length < MOST_CHANGES && refused.size < MOST_REFUSED) {
    const best = bestChange(before.samples, document, refused);
    if (best === null) break;
    const after = await learnedUnder(run, releases, shapes, best.document);
    const suggestion =
      after === null ? null : { ...best.change, ...bySteps(before.replayed, after.replayed) };
    if (after === null || suggestion === null || !isWorthIt(suggestion, before.samples.length)) {
      refused.add(nameOf(best.change));
      continue;
    }
    suggestions.push(suggestion);
    document = best.document;
    before = after;
  }
  const lines = await otherLines(
    document,
    before.replayed,
    async (changed) => (await learnedUnder(run, releases, shapes, changed))?.replayed ?? null,
  );
  return {
    replayed: replayed.replayed,
    suggested: {
      suggestions: lines === null ? suggestions : [...suggestions, lines.suggestion],
      summary: summaryOf(lines?.replayed ?? before.replayed),
    },
  };
}

/** So many changes that promised more than they keep are tried. */
const MOST_REFUSED = 4;

/** A replay, and what can be learned from it. */
interface Learned {
  readonly replayed: Replayed[];
  readonly samples: readonly Sample[];
}

async function learned(run: ReplayRun, releases: readonly Release[], shapes: Shapes): Promise<Learned> {
  const samples: Sample[] = [];
  const replayed = await replayReleases(
    {
      ...run,
      learn: (facts, release) => {
        const sample = sampleOf(facts, release, run.found.policy, shapes);
        if (sample !== null) samples.push(sample);
      },
    },
    releases,
  );
  return { replayed, samples };
}

/** Which parts name a line decides what comes before a release: that is not known without judging anew. */
async function otherLines(
  document: PolicyDocument,
  before: readonly Replayed[],
  again: (changed: PolicyDocument) => Promise<Replayed[] | null>,
): Promise<{ suggestion: Suggestion; replayed: readonly Replayed[] } | null> {
  const { policy } = compilePolicy(document);
  // Where all agree there is nothing to gain.
  if (policy === null || before.every(({ agrees }) => agrees !== false)) return null;
  const [first = '', second] = policy.scheme.parts;
  const now = policy.lines.by.join('.');
  for (const by of second === undefined ? [] : [first, `${first}.${second}`]) {
    if (by === now) continue;
    const change: Change = { key: ['lines', 'by'], value: by };
    const replayed = await again(withChange(document, change));
    if (replayed === null) continue;
    const suggestion: Suggestion = { ...change, ...bySteps(before, replayed) };
    if (isWorthIt(suggestion, before.length)) return { suggestion, replayed };
  }
  return null;
}

/** Null where a policy so changed does not compile. */
async function learnedUnder(
  run: ReplayRun,
  releases: readonly Release[],
  shapes: Shapes,
  document: PolicyDocument,
): Promise<Learned | null> {
  const { policy } = compilePolicy(document);
  if (policy === null) return null;
  const found: FoundPolicy = { ...run.found, document, policy };
  return await learned({ ...run, found, policyFor: () => found }, releases, shapes);
}
