import { lineId } from '../lines/lines.ts';
import type { Release, Releases } from '../lines/releases.ts';
import type { PointerRule } from '../policy/compile-release.ts';
import { CHANNEL } from '../policy/compile-release.ts';
import type { Policy } from '../policy/policy.ts';
import { refProblem } from '../versions/ref.ts';
import type { Version } from '../versions/scheme.ts';
import { isStable } from '../versions/scheme.ts';
import type { PointerStep } from './steps.ts';

/** What pointers are placed by. */
export type PointerPolicy = Pick<Policy, 'scheme' | 'tags' | 'lines' | 'release'>;

/**
 * The pointers that a version makes or moves: those of its group in which it is the highest, in the policy's own
 * order. So one never moves backwards, whatever the order of the releases, and what stands right is left alone.
 *
 * @param released the version that is released, or whose release is finished
 * @param releases all there are, that version among them or not
 * @param lineOrder the lines' ids, the newest first; asked only where `lines.order` is date
 * @param standing the commits on which the pointers of {@link pointerNames} stand, as the remote has them now
 */
export function pointersOf(
  released: Pick<Release, 'version' | 'commit'>,
  releases: Pick<Releases, 'stable' | 'prerelease'>,
  policy: PointerPolicy,
  lineOrder: readonly string[],
  standing: ReadonlyMap<string, string>,
): PointerStep[] {
  const { version, commit } = released;
  const same = isStable(version) ? releases.stable : releases.prerelease;
  const compare = orderOf(policy, lineOrder);
  return rulesWithNames(version, policy).flatMap(({ rule, name }): PointerStep[] => {
    const group = same.filter((release) => nameOf(rule, release.version) === name);
    if (group.some((release) => compare(release.version, version) > 0)) return [];
    const from = standing.get(name) ?? null;
    return from === commit ? [] : [{ do: 'pointer', name, commit, from }];
  });
}

/** The pointers that a version may stand under, whether or not it is the highest there. */
export function pointerNames(version: Version, policy: PointerPolicy): string[] {
  return rulesWithNames(version, policy).map(({ name }) => name);
}

function rulesWithNames(version: Version, policy: PointerPolicy): { rule: PointerRule; name: string }[] {
  const { pointers } = policy.release;
  const names = new Set<string>();
  return pointers.flatMap((rule) => {
    const name = nameOf(rule, version);
    if (name === null || names.has(name) || !isFree(name, rule, policy)) return [];
    names.add(name);
    return [{ rule, name }];
  });
}

/**
 * A channel is a word of a version, so `{channel}` could be anything: it never takes the name of a version, nor that of
 * a pointer to stable ones.
 */
function isFree(name: string, { channel }: PointerRule, { tags, release }: PointerPolicy): boolean {
  if (refProblem(name) !== null || tags.read(name).ok || tags.readTested(name) !== null) return false;
  return !channel || !release.pointers.some((other) => !other.channel && other.template.match(name) !== null);
}

/** The name that a rule gives a version; null where it is not for such versions. */
function nameOf({ template, channel }: PointerRule, version: Version): string | null {
  if (isStable(version)) return channel ? null : template.fill(version.parts);
  const word = channelOf(version);
  return channel && word !== null ? template.fill({ ...version.parts, [CHANNEL]: word }) : null;
}

/** The channel of a pre-release: `rc` of 1.3.0-rc.1, and of 1.3.0-rc1; null of 1.3.0-1, which has none. */
export function channelOf({ prerelease }: Version): string | null {
  const [first, second] = prerelease;
  if (typeof first !== 'string') return null;
  const word = second === undefined ? first.replace(/(?<=[A-Za-z])\d+$/, '') : first;
  return /[A-Za-z]/.test(word) ? word : null;
}

/** The order of versions as the policy has it: 15.0 followed 42.3 where lines follow each other by date. */
function orderOf(
  { scheme, lines }: PointerPolicy,
  lineOrder: readonly string[],
): (a: Version, b: Version) => number {
  if (lines.order === 'version') return scheme.compare;
  const places = new Map(lineOrder.map((id, index) => [id, lineOrder.length - index]));
  // A line without a stable release is about to be opened: nothing is newer.
  const place = ({ parts }: Version): number =>
    places.get(lineId(parts, lines.by, scheme)) ?? lineOrder.length + 1;
  return (a, b) => place(a) - place(b) || scheme.compare(a, b);
}
