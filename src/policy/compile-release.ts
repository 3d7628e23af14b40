import { didYouMean, oneOf } from '../base/nearest.ts';
import { refProblem } from '../versions/ref.ts';
import type { Scheme, Version } from '../versions/scheme.ts';
import type { TagStyle } from '../versions/tags.ts';
import type { Template } from '../versions/template.ts';
import { compileTemplate } from '../versions/template.ts';
import type { PolicyDocument } from './document.ts';
import type { Mistakes } from './mistakes.ts';

/** How a release is made. */
export interface ReleaseRules {
  readonly tag: 'annotated' | 'signed' | 'lightweight';
  readonly githubRelease: boolean;
  readonly pointers: readonly PointerRule[];
  /** The channels of pre-releases that are known: the policy's, and the customary ones. */
  readonly channels: readonly string[];
  /** Where the notes come from; where both are null semverdict writes them. */
  readonly notes: NotesRule;
}

/** A pointer, a tag that moves, such as `v{major}`: it stands on the highest of all versions that give it the same name. */
export interface PointerRule {
  readonly source: string;
  readonly template: Template;
  /** Whether it is for the pre-releases of a channel; others are for stable versions alone. */
  readonly channel: boolean;
}

interface NotesRule {
  /** The template of a path from the top of the repository; {@link notesPath} fills it in. */
  readonly file: string | null;
  /** The program and its arguments. */
  readonly command: readonly string[] | null;
}

/**
 * Whether a tag is one of the policy's pointers by its name: no release, and nothing to judge. Of a channel that nobody
 * knows it is none: any word would fit `{channel}`.
 */
export function isPointerOf({ pointers, channels }: ReleaseRules, tag: string): boolean {
  return pointers.some(({ template, channel }) => {
    const values = template.match(tag);
    if (values === null || template.fill(values) !== tag) return false;
    return !channel || channels.includes(String(values[CHANNEL]));
  });
}

/** The part of a pointer that is no part of a version. */
export const CHANNEL = 'channel';

/** What the parts of a version are tried with. */
const NUMBERS: readonly number[] = [0, 1, 6, 10, 26, 2026];
const CHANNELS: readonly string[] = ['alpha', 'beta', 'rc', 'next', 'canary', 'preview', 'dev'];
/** What a path may name besides the parts of a version. */
const VERSION = 'version';

/** @param tags null where `versions.tag` is wrong itself */
export function compileRelease(
  document: PolicyDocument,
  scheme: Scheme,
  tags: TagStyle | null,
  mistakes: Mistakes,
): ReleaseRules {
  const { release = {}, branches = [] } = document;
  const channels = [...new Set([...CHANNELS, ...branches.flatMap(({ prerelease }) => prerelease ?? [])])];
  checkNotesPath(release.notes?.file, scheme, mistakes);
  return {
    tag: release.tag ?? 'annotated',
    githubRelease: release['github-release'] ?? false,
    pointers: compilePointers(release.pointers ?? [], channels, scheme, tags, mistakes),
    channels,
    notes: { file: release.notes?.file ?? null, command: release.notes?.command ?? null },
  };
}

function compilePointers(
  written: readonly string[],
  channels: readonly string[],
  scheme: Scheme,
  tags: TagStyle | null,
  mistakes: Mistakes,
): PointerRule[] {
  const seen = new Set<string>();
  return written.flatMap((source, index) => {
    const path = ['release', 'pointers', String(index)];
    const compiled = compileTemplate(source, { [CHANNEL]: { type: 'ident' } }, false);
    if (!compiled.ok) {
      mistakes.fault(path, compiled.fault);
      return [];
    }
    const template = compiled.value;
    const parts = template.parts.filter((part) => part !== CHANNEL);
    const rule = { source, template, channel: parts.length < template.parts.length };
    const why = seen.has(source)
      ? `"${source}" stands here twice; remove one`
      : (wrongParts(source, parts, rule.channel, scheme) ?? wrongName(rule, parts, channels, tags));
    seen.add(source);
    if (why !== null) mistakes.add(path, why);
    return why === null ? [rule] : [];
  });
}

/** A pointer is shared: it names the first parts of a version, and not all of them. */
function wrongParts(
  source: string,
  parts: readonly string[],
  channel: boolean,
  { naming, parts: all }: Scheme,
): string | null {
  const leading = naming.slice(0, parts.length);
  const other = parts.find((part) => !leading.includes(part));
  const possible = naming.slice(0, Math.max(1, all.length - 1)).map((part) => `{${part}}`);
  if (other !== undefined)
    return `the pointer "${source}" names {${other}}; expected the first parts of a version, ${oneOf(possible)}, or {${CHANNEL}}${naming.includes(other) ? '' : didYouMean(other, [...naming, CHANNEL])}`;
  if (parts.length === all.length && !channel)
    return `no two versions share the pointer "${source}": it names every part of a version; leave the last parts out`;
  return null;
}

/** A pointer that could be a version's tag would be taken for a release, and a release would be moved. */
function wrongName(
  { template }: PointerRule,
  parts: readonly string[],
  channels: readonly string[],
  tags: TagStyle | null,
): string | null {
  for (const name of sampleNames(template, parts, channels)) {
    const illegal = refProblem(name);
    if (illegal !== null)
      return `the pointer "${template.source}" is no legal tag: git refuses "${name}" because ${illegal}`;
    const read = tags?.read(name);
    const version = read?.ok === true ? read.value : (tags?.readTested(name) ?? null);
    if (version !== null)
      return `the pointer "${template.source}" could be the tag of a version: ${name} is read as ${version.text}; give it a name that versions.tag does not have`;
  }
  return null;
}

function sampleNames(
  template: Template,
  parts: readonly string[],
  channels: readonly string[],
): ReadonlySet<string> {
  let values: Readonly<Record<string, number>>[] = [{}];
  for (const part of parts) values = values.flatMap((some) => NUMBERS.map((n) => ({ ...some, [part]: n })));
  return new Set(
    values.flatMap((some) => channels.map((channel) => template.fill({ ...some, [CHANNEL]: channel }))),
  );
}

function checkNotesPath(file: string | undefined, scheme: Scheme, mistakes: Mistakes): void {
  const path = ['release', 'notes', 'file'];
  const known = [VERSION, ...scheme.parts];
  const unknown = [...(file ?? '').matchAll(PLACEHOLDER)].find(([, name]) => !known.includes(name ?? ''));
  const rest = (file ?? '').replace(PLACEHOLDER, '');
  if (unknown !== undefined)
    mistakes.add(
      path,
      `${unknown[0]} is no part of a version; expected ${oneOf(known.map((name) => `{${name}}`))}${didYouMean(unknown[1] ?? '', known)}`,
    );
  else if (/[{}]/.test(rest))
    mistakes.add(path, `"${file}" has a brace without its other half; write {version}`);
}

const PLACEHOLDER = /\{([^{}]*)\}/g;

/** The path of a version's notes: `{version}` and the parts of the version in place of their names. */
export function notesPath(file: string, version: Version, scheme: Scheme): string {
  return file.replace(PLACEHOLDER, (_, name: string) =>
    name === VERSION ? version.text : scheme.write(name, version.parts[name] ?? 0),
  );
}
