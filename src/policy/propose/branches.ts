import { some } from '../../base/words.ts';
import { carriedBy, within } from '../../lines/branch.ts';
import type { Release } from '../../lines/releases.ts';
import type { Parts } from '../../versions/scheme.ts';
import { compileTemplate } from '../../versions/template.ts';
import type { Policy } from '../policy.ts';
import type { Advice } from './advice.ts';
import { advice } from './advice.ts';
import type { RepositoryFacts } from './facts.ts';

/** What the branches say: the advice, and the templates of those that carry a numbered line. */
export interface ProposedBranches {
  readonly advice: Advice;
  /** The branches of the newest line. */
  readonly newest: readonly string[];
  /** Templates such as `release/{major}.x`, whether or not they need configuration. */
  readonly patterns: readonly string[];
  /** The parts that branches bound: two where they are those of 6.1 rather than of 6. */
  readonly depth: number;
  /** The branches of numbered lines, each with the parts that its name fixes. */
  readonly carried: readonly { readonly name: string; readonly bound: Parts }[];
}

interface LineBranch {
  readonly name: string;
  readonly pattern: string;
  readonly depth: number;
  readonly customary: boolean;
  readonly bound: Parts;
}

/** Words beside the number of a line; a branch with others, such as renovate/execa-10.x, means something else. */
const LINE_WORDS =
  /^(?:releases?|rel|stable|support|maint|maintenance|hotfix|fixes|patches|lts|branch|line|version|ver|v|x|series|backports?|updates?)$/i;

/** Names that a policy can write as they are: templates give braces and brackets a meaning. */
const WRITABLE = /^[^{}[\]]+$/;

const CHANNELS = /^(?:next(?:-major)?|alpha|beta|rc|canary|preview)$/;

export function proposeBranches(
  facts: RepositoryFacts,
  policy: Policy,
  releases: readonly Release[],
): ProposedBranches {
  const { branches, current, defaultBranch } = facts;
  const newest = branches.filter((name) => carriedBy(name, null, policy.scheme, null)?.bound === null);
  const main = defaultBranch ?? (newest.length === 0 ? current : null);
  const carried = branches
    .filter((name) => name !== main && !newest.includes(name))
    .flatMap((name) => lineBranch(name, policy, releases) ?? []);
  const unusualMain =
    main !== null && carriedBy(main, null, policy.scheme, null) === null && WRITABLE.test(main) ? main : null;
  const unusual = carried.filter(({ customary }) => !customary);
  const mains = [...newest, ...(unusualMain === null ? [] : [unusualMain])];
  const patterns = [...new Set(carried.map(({ pattern }) => pattern))];
  const proposed = {
    newest: mains,
    patterns,
    depth: Math.max(0, ...carried.map(({ depth }) => depth)),
    carried,
  };
  const usual = carried.filter(({ customary }) => customary).map(({ name }) => name);
  const rules = [...mains.map((name) => ({ name, line: 'newest' })), ...patterns.map((name) => ({ name }))];
  if (unusualMain === null && unusual.length === 0) {
    const channel = channelsOf(facts, rules, mains);
    return { ...proposed, advice: advice('branches', [customary(mains, usual, main)], null, channel) };
  }
  const reasons = [
    ...(unusualMain === null
      ? []
      : [
          `${unusualMain} is the default branch, and no name by which semverdict finds the newest line itself.`,
        ]),
    ...(unusual.length === 0
      ? []
      : [
          `${some(unusual.map(({ name }) => name))} fit lines that the tags have, by names that need to be written down.`,
        ]),
    'With this list only the branches in it carry lines; the first that fits wins.',
  ];
  return { ...proposed, advice: advice('branches', reasons, rules) };
}

function customary(mains: readonly string[], usual: readonly string[], main: string | null): string {
  const newest = mains.length > 0 ? some(mains) : main;
  const lines =
    usual.length === 0
      ? ''
      : `${some(usual)} ${usual.length === 1 ? 'carries the line it names' : 'carry the lines they name'}`;
  if (newest === null && lines === '')
    return 'No branch is here yet. main carries the newest line, and names such as release/6.x the line they name, without being listed.';
  const found = [
    newest === null ? '' : `${newest} ${mains.length > 1 ? 'carry' : 'carries'} the newest line`,
    lines,
  ]
    .filter(Boolean)
    .join(', and ');
  return `By ${usual.length + mains.length > 1 ? 'their names' : 'its name'} alone ${found}, so nothing needs to be listed.`;
}

/** The line of a branch whose name says it, where that line has a release or the name is a customary one. */
function lineBranch(name: string, policy: Policy, releases: readonly Release[]): LineBranch | null {
  const { scheme } = policy;
  const carries = carriedBy(name, null, scheme, null);
  if (carries !== null && carries.bound !== null) {
    const pattern = templateOf(name, policy);
    return pattern === null ? null : { name, ...pattern, customary: true, bound: carries.bound };
  }
  const words = name.split(/[^A-Za-z]+/).filter(Boolean);
  if (!words.every((word) => LINE_WORDS.test(word))) return null;
  const pattern = templateOf(name, policy);
  if (pattern === null) return null;
  const compiled = compileTemplate(pattern.pattern);
  const bound = compiled.ok ? compiled.value.match(name) : null;
  // Without a release of that line the number may mean anything.
  if (bound === null || !releases.some(({ version }) => within(version.parts, bound))) return null;
  return { name, ...pattern, customary: false, bound };
}

/** The name with the parts of a version in place of its numbers: stable-6 becomes stable-{major}. */
function templateOf(name: string, { scheme }: Policy): { pattern: string; depth: number } | null {
  if (!WRITABLE.test(name)) return null;
  const numbers = [...name.matchAll(/\d+/g)];
  if (numbers.length === 0 || numbers.length > 2) return null;
  let pattern = '';
  let from = 0;
  let depth = 0;
  for (const [index, found] of numbers.entries()) {
    const place = scheme.numbers[index];
    if (place === undefined) return null;
    pattern += name.slice(from, found.index);
    if (typeof place === 'string') {
      const width = scheme.write(place, 0).length;
      pattern += width > 1 && found[0].length === width ? `{${place}:0${width}}` : `{${place}}`;
      depth += 1;
    } else if (place === Number(found[0])) pattern += found[0];
    else return null;
    from = found.index + found[0].length;
  }
  pattern += name.slice(from);
  return depth === 0 || depth >= scheme.parts.length ? null : { pattern, depth };
}

/** Branches named as the channels of pre-releases that the tags show. */
function channelsOf(
  { branches, tags }: RepositoryFacts,
  rules: readonly { readonly name: string }[],
  mains: readonly string[],
): Advice['perhaps'] {
  if (mains.length === 0) return null;
  const found = branches.filter((name) => CHANNELS.test(name));
  const channels = found.flatMap((name) => {
    const times = tags.filter((tag) => tag.name.includes(`-${name}.`)).length;
    return times === 0 ? [] : [{ name, times }];
  });
  if (channels.length === 0) return null;
  return {
    reasons: [
      `${some(channels.map(({ name, times }) => `${name} (${times} tags -${name}.N)`))} may make pre-releases; then:`,
    ],
    value: [...rules, ...channels.map(({ name }) => ({ name, line: 'newest', prerelease: name }))],
  };
}
