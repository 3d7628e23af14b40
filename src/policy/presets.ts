import { isMapping } from '../base/mapping.ts';
import { COMMON_KINDS } from '../versions/kinds.ts';
import type { PolicyDocument } from './document.ts';
import type { ReleaseDocument } from './document-release.ts';
import { ADDON } from './presets/addon.ts';
import { ELAISA } from './presets/elaisa.ts';
import { OTRS } from './presets/otrs.ts';
import { SEMVER } from './presets/semver.ts';

export { SEMVER };

/** The presets that `extends` can name (policy.md, *Presets*). */
export const PRESETS: Readonly<Record<string, PolicyDocument>> = {
  semver: SEMVER,
  otrs: OTRS,
  elaisa: ELAISA,
  addon: ADDON,
};

type Versions = NonNullable<PolicyDocument['versions']>;

export const PRESET_NAMES: readonly string[] = Object.keys(PRESETS);

/** What an `extends` names, one or several. */
export function extended({ extends: named }: Pick<PolicyDocument, 'extends'>): readonly string[] {
  return named === undefined ? [] : typeof named === 'string' ? [named] : named;
}

/** A preset with those that it stands on, the lowest first. */
export function presetLayers(name: string): PolicyDocument[] {
  const preset = Object.hasOwn(PRESETS, name) ? PRESETS[name] : undefined;
  return preset === undefined ? [] : [...extended(preset).flatMap(presetLayers), preset];
}

/** A policy of one file over the presets that it names; over `semver` where it names none. */
export function overPresets(written: PolicyDocument): PolicyDocument {
  const named = extended(written);
  return overLayers([...(named.length === 0 ? ['semver'] : named).flatMap(presetLayers), written]);
}

/**
 * One policy out of several that lie over each other, the lowest first: later keys win, mappings merge, lists are
 * replaced.
 *
 * Where two ways of writing versions meet, they do not mix: a `format` or `scheme` other than the one below takes its
 * place with all that belongs to it ({@link withoutNumbering}). `tracks` take the place of `phases`, and these of
 * those. A policy without a format has the numbers of the preset `semver`.
 */
export function overLayers(layers: readonly PolicyDocument[]): PolicyDocument {
  const { extends: _below, ...merged } = layers.reduce(
    (under, over) => merge(makeRoom(under, over), over) as PolicyDocument,
  );
  const named = layers.at(-1)?.extends;
  const whole = named === undefined ? merged : { ...merged, extends: named };
  if (whole.versions?.format !== undefined) return whole;
  return { ...whole, versions: merge(SEMVER.versions, whole.versions) as Versions };
}

/** What is left of a lower layer once a higher one replaces something as a whole. */
function makeRoom(under: PolicyDocument, over: PolicyDocument): PolicyDocument {
  const numbered = isOtherNumbering(under, over) ? withoutNumbering(under) : under;
  const rest = isOtherLine(under, over) ? withoutKnownLines(numbered) : numbered;
  const { phases, tracks, ...support } = rest.support ?? {};
  if (phases !== undefined && over.support?.tracks !== undefined) return { ...rest, support };
  if (tracks !== undefined && over.support?.phases !== undefined) return { ...rest, support };
  return rest;
}

function isOtherNumbering({ versions: under = {} }: PolicyDocument, { versions: over = {} }: PolicyDocument) {
  if (over.format !== undefined) return over.format !== under.format;
  return over.scheme !== undefined && under.format !== undefined;
}

/** Whether lines are named by more or fewer parts: then the lower layer's names of lines are none any more. */
function isOtherLine({ lines: under }: PolicyDocument, { lines: over }: PolicyDocument): boolean {
  const length = (by = ''): number => by.split('.').length;
  return over?.by !== undefined && length(over.by) !== length(under?.by);
}

function withoutKnownLines(policy: PolicyDocument): PolicyDocument {
  if (policy.lines?.known === undefined) return policy;
  const { known: _known, ...lines } = policy.lines;
  return { ...policy, lines };
}

/** Without what speaks of parts that another way of writing versions may not have. */
function withoutNumbering(policy: PolicyDocument): PolicyDocument {
  const { scheme, format, bump, zero, initial, parts, tag, ...versions } = policy.versions ?? {};
  const { by, known, ...lines } = policy.lines ?? {};
  // `auto` and `pkg-v{version}` say nothing of parts.
  const neutral = tag === 'auto' || tag?.includes('{version}') === true;
  const kept = { ...policy, versions: neutral ? { ...versions, tag } : versions, lines };
  return {
    ...kept,
    ...(policy.advice === undefined ? {} : { advice: withoutOwnKinds(policy.advice) }),
    ...(policy.release === undefined ? {} : { release: withoutParts(policy.release) }),
  };
}

/** Without the pointers and the path of notes that name parts. */
function withoutParts({ pointers, notes, ...release }: ReleaseDocument): ReleaseDocument {
  const neutral = (template: string): boolean => !/\{(?!version\}|channel\})/.test(template);
  return {
    ...release,
    ...(pointers === undefined ? {} : { pointers: pointers.filter(neutral) }),
    ...(notes === undefined || !neutral(notes.file ?? '') ? {} : { notes }),
  };
}

type Advice = NonNullable<PolicyDocument['advice']>;

/** Advice on kinds that every policy may speak of, and on support; kinds of its own went with the numbering. */
function withoutOwnKinds(advice: Advice): Advice {
  const common = [...COMMON_KINDS, 'support'];
  return Object.fromEntries(Object.entries(advice).filter(([kind]) => common.includes(kind)));
}

function merge(under: unknown, over: unknown): unknown {
  if (over === undefined) return under;
  if (!isMapping(under) || !isMapping(over)) return over;
  const merged: Record<string, unknown> = { ...under };
  for (const [key, value] of Object.entries(over)) {
    merged[key] = Object.hasOwn(merged, key) ? merge(merged[key], value) : value;
  }
  return merged;
}
