import * as v from 'valibot';
import type { ProblemDetail } from '../base/problem.ts';
import type { PolicyDocument } from './document.ts';
import type { ExtendedFiles } from './extended-files.ts';
import { isPath, pathFrom } from './extended-files.ts';
import type { PolicyMistake } from './mistakes.ts';
import type { Place } from './place.ts';
import { extended, overLayers, presetLayers, SEMVER } from './presets.ts';
import { salvage } from './salvage.ts';
import { policySchema } from './schema.ts';
import type { Positions, YamlFile } from './yaml-file.ts';
import { readYaml } from './yaml-file.ts';

/** What one file or one preset says of a policy. */
interface Layer {
  readonly document: PolicyDocument;
  /** Where a file says it; null for a preset. */
  readonly positions: Positions | null;
  /** The preset's name, and where it was asked for. */
  readonly preset: { readonly name: string; readonly place: Place } | null;
}

/**
 * The layers of a policy: what its file extends, and the file itself on top. Reading goes on after a mistake, so that
 * all are shown at once.
 */
export class Layers {
  /** The lowest first. */
  readonly #layers: Layer[] = [];
  readonly #files: ExtendedFiles;
  /** What is wrong in any of the files, before the keys are held against each other. */
  readonly details: ProblemDetail[] = [];
  /** Whether so much was wrong that nothing can be said of what follows from it. */
  #broken = false;

  constructor(source: string, file: string, files: ExtendedFiles) {
    this.#files = files;
    this.#read(source, file, []);
  }

  /** The policy; null where too little of it is sound. A policy that names no preset stands on `semver`. */
  get document(): PolicyDocument | null {
    if (this.#broken) return null;
    const documents = this.#layers.map(({ document }) => document);
    const bare = this.#layers.every(({ preset }) => preset === null);
    return overLayers(bare ? [SEMVER, ...documents] : documents);
  }

  /** A mistake in the whole, with the place that says so. */
  detail({ path, at, message }: PolicyMistake): ProblemDetail {
    const { preset, place } = this.#find(path, at);
    return { ...place, message: preset === null ? message : `${message} (the preset ${preset} says it)` };
  }

  /**
   * Where a key or value of the policy stands: in the highest file that has it. What a preset says stands where the
   * preset is asked for, and what nobody says at the nearest key that is there.
   */
  place(path: readonly string[], at: 'key' | 'value' = 'value'): Place {
    return this.#find(path, at).place;
  }

  /** Whether a file or a preset that was asked for says this: not so what only the implicit `semver` does. */
  has(path: readonly string[]): boolean {
    return this.#layers.some((layer) => stepsIn(layer, path) === path.length);
  }

  #find(path: readonly string[], at: 'key' | 'value'): { preset: string | null; place: Place } {
    let best: Layer | null = null;
    let most = -1;
    for (const layer of this.#layers.toReversed()) {
      const depth = stepsIn(layer, path);
      if (depth > most) {
        best = layer;
        most = depth;
      }
    }
    const { preset = null, positions = null } = best ?? {};
    if (preset !== null) return { preset: preset.name, place: preset.place };
    return { preset: null, place: positions?.of(path, at) ?? { file: '', line: 1, column: 1 } };
  }

  #read(source: string, file: string, above: readonly string[]): void {
    const yaml = readYaml(source, file);
    this.details.push(...yaml.details);
    if (yaml.details.length > 0) {
      this.#broken = true;
      return;
    }
    const document = this.#sound(yaml);
    if (document === null) {
      this.#broken = true;
      return;
    }
    for (const [index, entry] of extended(document).entries())
      this.#extend(entry, yaml, ['extends', String(index)], [...above, file]);
    this.#layers.push({ document, positions: yaml.positions, preset: null });
  }

  /** What of a file keeps to the schema. */
  #sound({ raw, positions }: YamlFile): PolicyDocument | null {
    const checked = v.safeParse(policySchema, raw, { abortEarly: false, abortPipeEarly: false });
    if (checked.success) return raw as PolicyDocument;
    const issues = checked.issues.map((issue) => ({ path: pathOf(issue), key: isKeyIssue(issue), issue }));
    for (const { path, key, issue } of issues) {
      const message = issue.message.replace(IN_QUOTES, (number) => positions.written(path) ?? number);
      this.details.push({ ...positions.of(path, key ? 'key' : 'value'), message });
    }
    // Without what it extends, all that it leaves to others would seem missing.
    if (issues.some(({ path }) => path[0] === 'extends')) return null;
    return salvage(raw, issues);
  }

  #extend(entry: string, { file, positions }: YamlFile, path: readonly string[], above: readonly string[]) {
    const place = positions.of(positions.depth(path) === path.length ? path : ['extends'], 'value');
    const refuse = (message: string): void => {
      this.details.push({ ...place, message });
      this.#broken = true;
    };
    if (!isPath(entry)) {
      const named = { name: entry, place };
      for (const document of presetLayers(entry))
        this.#layers.push({ document, positions: null, preset: named });
      return;
    }
    const other = pathFrom(file, entry);
    if (above.includes(other)) {
      const circle = [...above.slice(above.indexOf(other)), other].join(' → ');
      refuse(`"${entry}" leads in a circle: ${circle}; remove one of these extends`);
      return;
    }
    const found = this.#files.get(other) ?? { problem: 'it was not read; name a file beside the policy' };
    if ('problem' in found) refuse(`the file "${entry}" cannot be extended: ${found.problem}`);
    else this.#read(found.source, other, above);
  }
}

/** What a message proposes for a number that lost its quotes. */
const IN_QUOTES = /(?<=write it in quotes: ")[^"]*(?="$)/;

function pathOf(issue: v.BaseIssue<unknown>): string[] {
  return (issue.path ?? []).map(({ key }) => String(key));
}

/** Whether the mistake is that the key is there at all. */
function isKeyIssue({ message }: v.BaseIssue<unknown>): boolean {
  return message.startsWith('unknown key');
}

/** How many steps of a path a layer has. */
function stepsIn({ document, positions }: Layer, path: readonly string[]): number {
  if (positions !== null) return positions.depth(path);
  let node: unknown = document;
  for (const [index, step] of path.entries()) {
    if (typeof node !== 'object' || node === null || !Object.hasOwn(node, step)) return index;
    node = (node as Record<string, unknown>)[step];
  }
  return path.length;
}
