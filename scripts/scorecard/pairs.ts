// The pairs that a scorecard is made of: fixtures of the project, folders, and lists of published versions or documents.
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** A folder, and the file in it that is the surface; null where the whole folder is. */
export interface Folder {
  readonly folder: string;
  readonly entry: string | null;
}

/** A version of an npm package: `name@1.2.3`. */
export interface Released {
  readonly npm: string;
}

/** What is known of a pair: `opinion` where it depends on the policy, `unlabelled` where nobody said. */
export type Label = 'breaking' | 'compatible' | 'opinion' | 'inconclusive' | 'unlabelled';

export interface LabelledPair {
  readonly checker: string;
  /** Where it comes from: a file or a folder, without the path to it. */
  readonly set: string;
  readonly name: string;
  readonly old: Folder | Released;
  readonly next: Folder | Released;
  readonly options: unknown;
  readonly label: Label;
  /** Why it has that label; null where that is not said. */
  readonly why: string | null;
  /** The rules for which its label holds: one pair of documents may have several; none where it holds for the whole. */
  readonly rules: readonly string[];
  /** What is the same for pairs of the same documents. */
  readonly documents: string;
  /** All that is to be found, as "change grade where"; null where only the label is known. */
  readonly expect: readonly string[] | null;
}

/** An entry of a list in the shape of dts-pairs.json: two versions of a package. */
interface ReleasedEntry {
  readonly package: string;
  readonly old: string;
  readonly new: string;
  readonly expected?: string;
  readonly why?: string | null;
}

/** An entry of a list in the shape of openapi-pairs.json: two documents, as text. */
interface DocumentEntry {
  readonly name: string;
  readonly old: string;
  readonly new: string;
  readonly verdict?: string;
  readonly ids?: readonly string[];
}

/** What the scorecard reads of a `case.json` beside `old` and `new`. */
interface Case {
  readonly about?: string;
  readonly entry?: string;
  readonly options?: unknown;
  readonly expect?: readonly string[];
  readonly inconclusive?: readonly string[];
}

const LABELS: Readonly<Record<string, Label>> = {
  breaking: 'breaking',
  compatible: 'compatible',
  policy: 'opinion',
  warn: 'opinion',
};

/** The pairs of a JSON list. @param scratch an empty folder for its documents */
export function pairsOfList(file: string, checker: string | null, scratch: string): LabelledPair[] {
  const set = path.basename(file);
  const read = JSON.parse(readFileSync(file, 'utf8')) as { pairs?: unknown } | unknown[];
  const entries = (Array.isArray(read) ? read : read.pairs) as (ReleasedEntry | DocumentEntry)[];
  return entries.map((entry, index): LabelledPair => {
    if ('package' in entry)
      return {
        checker: checker ?? 'typescript',
        set,
        name: `${entry.package} ${entry.old} → ${entry.new}`,
        old: { npm: `${entry.package}@${entry.old}` },
        next: { npm: `${entry.package}@${entry.new}` },
        options: {},
        label: LABELS[entry.expected ?? ''] ?? 'unlabelled',
        why: entry.why ?? null,
        rules: [],
        documents: `${entry.package} ${entry.old} ${entry.new}`,
        expect: null,
      };
    const side = (name: 'old' | 'new'): Folder => {
      const folder = path.join(scratch, `${set}-${index}`, name);
      mkdirSync(folder, { recursive: true });
      const document = entry[name].trimStart().startsWith('{') ? 'document.json' : 'document.yaml';
      writeFileSync(path.join(folder, document), entry[name]);
      return { folder, entry: document };
    };
    return {
      checker: checker ?? 'openapi',
      set,
      name: entry.name,
      old: side('old'),
      next: side('new'),
      options: {},
      label: LABELS[entry.verdict ?? ''] ?? 'unlabelled',
      why: entry.ids?.join(', ') ?? null,
      rules: entry.ids ?? [],
      documents: JSON.stringify([entry.old, entry.new]),
      expect: null,
    };
  });
}

/** The pair `old` and `new` of a folder, or those of the folders in it. */
export function pairsOfFolder(folder: string, checker: string | null): LabelledPair[] {
  const set = path.relative(process.cwd(), folder) || path.basename(folder);
  if (sideOf(folder, 'old') !== null) return [pairOf(folder, path.dirname(set), checker)];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && sideOf(path.join(folder, entry.name), 'old') !== null)
    .map(({ name }) => name)
    .sort()
    .map((name) => pairOf(path.join(folder, name), set, checker));
}

function pairOf(folder: string, set: string, checker: string | null): LabelledPair {
  const file = path.join(folder, 'case.json');
  const given = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Case) : {};
  const side = (name: 'old' | 'new'): Folder => {
    const found = sideOf(folder, name);
    if (found === null) throw new Error(`${folder} has no ${name}`);
    return given.entry === undefined ? found : { ...found, entry: given.entry };
  };
  const old = side('old');
  return {
    checker: checker ?? checkerOf(old),
    set,
    name: path.basename(folder),
    old,
    next: side('new'),
    options: given.options ?? {},
    label: labelOf(given),
    why: given.about ?? null,
    rules: [],
    documents: folder,
    expect: given.expect ?? null,
  };
}

/** The folder `old`, or the file `old.*`. */
function sideOf(folder: string, name: string): Folder | null {
  const found = readdirSync(folder).find((file) => file === name || file.startsWith(`${name}.`));
  if (found === undefined) return null;
  const whole = path.join(folder, found);
  if (!statSync(whole).isDirectory()) return { folder, entry: found };
  const [only, ...others] = readdirSync(whole);
  const single = only !== undefined && others.length === 0 && statSync(path.join(whole, only)).isFile();
  return { folder: whole, entry: single && !only.endsWith('.d.ts') ? only : null };
}

function labelOf({ expect, inconclusive = [] }: Case): Label {
  if (expect === undefined) return 'unlabelled';
  if (expect.length > 0) return 'breaking';
  return inconclusive.length > 0 ? 'inconclusive' : 'compatible';
}

/** The checker of a folder of which nobody says it, by what lies in it. */
function checkerOf({ folder, entry }: Folder): string {
  const files = entry === null ? readdirSync(folder, { recursive: true, encoding: 'utf8' }) : [entry];
  const has = (ending: RegExp): boolean => files.some((file) => ending.test(file));
  if (has(/\.proto$/)) return 'protobuf';
  if (has(/\.(?:graphqls?|gql)$/)) return 'graphql';
  if (has(/\.d\.[cm]?ts$/)) return 'typescript';
  const document = files.find((file) => /\.(?:ya?ml|json)$/.test(file));
  if (document === undefined) throw new Error(`no checker is known for ${folder}: name one with --checker`);
  if (path.basename(document) === 'package.json') return 'package';
  const text = readFileSync(path.join(folder, document), 'utf8');
  return /(?:^|[{,\s])["']?openapi["']?\s*:\s*["']?3/m.test(text) ? 'openapi' : 'json-schema';
}
