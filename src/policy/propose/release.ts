import { some } from '../../base/words.ts';
import { compilePolicy } from '../compile.ts';
import type { PolicyDocument } from '../document.ts';
import type { Policy } from '../policy.ts';
import { overPresets } from '../presets.ts';
import type { Advice } from './advice.ts';
import { advice } from './advice.ts';
import type { RepositoryFacts } from './facts.ts';
import { isOnGithub } from './facts.ts';

/** Files by which other tools that make releases are known, from the root. */
const OTHERS =
  /^(?:\.releaserc(?:\.\w+)?|release\.config\.\w+|\.?release-please-(?:config|manifest)\.json|\.release-please-manifest\.json|\.changeset\/.*|\.release-it\.\w+|\.goreleaser\.ya?ml|lerna\.json|\.autorc|\.github\/release-drafter\.yml|\.github\/workflows\/[^/]*(?:release|publish|deploy)[^/]*\.ya?ml)$/i;
const OTHER_PACKAGES =
  /"(?:semantic-release|release-it|standard-version|commit-and-tag-version|@changesets\/cli|auto)"\s*:/;

/** Releases on GitHub, where the repository is there and nothing else makes them; else only as a comment. */
export function proposeRelease(
  facts: RepositoryFacts,
  policy: Policy,
  before: PolicyDocument,
): Advice | null {
  if (!isOnGithub(facts)) return null;
  const other = otherTool(facts);
  const { pointers, seen } = pointersOf(facts, policy, before);
  const value = { 'github-release': true, ...(pointers.length === 0 ? {} : { pointers }) };
  const floating =
    pointers.length === 0 ? [] : [`${some(seen)} are no versions: they float, so a release moves them.`];
  if (other !== null)
    return advice('release', [], null, {
      reasons: [
        `${other} may make the releases already. If semverdict is to make them (mode: release), with notes on GitHub:`,
        ...floating,
      ],
      value,
    });
  return advice(
    'release',
    [
      'The repository is on GitHub: semverdict release makes the release there too, with notes from the commits.',
      ...floating,
    ],
    value,
  );
}

function otherTool({ paths, texts }: RepositoryFacts): string | null {
  const file = paths.find((path) => OTHERS.test(path));
  return file ?? (OTHER_PACKAGES.test(texts['package.json'] ?? '') ? 'package.json' : null);
}

/** The templates of the pointers that are here, such as v1 and v1.2. */
function pointersOf(
  { tags }: RepositoryFacts,
  policy: Policy,
  before: PolicyDocument,
): { pointers: string[]; seen: string[] } {
  const seen = tags.map(({ name }) => name).filter((name) => policy.tags.isPointer(name));
  const templates = new Set(seen.map((name) => templateOf(name, policy.scheme.naming)));
  const pointers = [...templates].filter((template) => {
    if (template === null) return false;
    const document = { ...before, release: { pointers: [template] } };
    return compilePolicy(overPresets(document)).policy !== null;
  });
  return { pointers: pointers.map(String).sort(), seen };
}

/** The name with the first parts of a version in place of its numbers. */
function templateOf(name: string, naming: readonly string[]): string | null {
  const numbers = name.match(/\d+/g) ?? [];
  if (numbers.length > naming.length) return null;
  let index = 0;
  return name.replace(/\d+/g, () => `{${naming[index++]}}`);
}
