import { Ajv } from 'ajv';
import { Ajv2019 } from 'ajv/dist/2019.js';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { isMapping } from '../../base/mapping.ts';
import { percentDecoded } from '../../base/percent.ts';
import { Unreadable } from '../../base/unreadable.ts';
import type { Snapshot } from '../snapshot.ts';
import { dialectOf, parseText } from './parse.ts';
import { SchemaSource } from './source.ts';

/** More files than this are no set of schemas that refer to each other. */
const MOST_FILES = 5000;
const DATA = /\.(?:json|ya?ml)$/;
const VALUES = new Set(['enum', 'const', 'default', 'example', 'examples']);

/** A schema file as it was read. */
export interface SchemaFile {
  readonly path: string;
  readonly text: string;
  readonly raw: unknown;
  /** Its `$id`, absolute; null where it names none. */
  readonly id: string | null;
}

/** Files of a snapshot that hold schemas, with those that they refer to. */
export class Documents {
  readonly #snapshot: Snapshot;
  readonly #files = new Map<string, SchemaFile | null>();
  readonly #reasons = new Map<string, string>();
  readonly #byId = new Map<string, SchemaFile>();

  private constructor(snapshot: Snapshot) {
    this.#snapshot = snapshot;
  }

  /** Reads files, and what they refer to in other files. */
  static async load(snapshot: Snapshot, paths: readonly string[]): Promise<Documents> {
    const documents = new Documents(snapshot);
    // First those that are named: what they call themselves by `$id` is known when references are followed.
    for (const path of paths) await documents.#read(path);
    const open = [...documents.#files.values()].filter((file) => file !== null);
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      for (const uri of referencesOf(next)) {
        if (documents.#byId.has(uri)) continue;
        for (const path of documents.#pathsOf(uri)) {
          if (documents.#files.has(path) || documents.#files.size >= MOST_FILES) continue;
          const file = await documents.#read(path);
          if (file !== null) open.push(file);
        }
      }
    }
    return documents;
  }

  /** A file; null where it is not there or could not be read. */
  file(path: string): SchemaFile | null {
    return this.#files.get(path) ?? null;
  }

  /** Why a file could not be read; null where it could, or is not there. */
  reason(path: string): string | null {
    return this.#reasons.get(path) ?? null;
  }

  source(file: SchemaFile): SchemaSource {
    return new SchemaSource({
      root: file.raw,
      dialect: dialectOf(file.raw, file.text),
      uri: addressOf(file.path),
      resolve: (uri) => this.at(uri)?.raw ?? metaSchema(uri),
    });
  }

  /** A file by its address: that of its path, or its `$id`. */
  at(uri: string): SchemaFile | null {
    const own = this.#byId.get(uri);
    if (own !== undefined) return own;
    return this.#pathsOf(uri).flatMap((path) => this.#files.get(path) ?? [])[0] ?? null;
  }

  /** Under which paths a document of an address may be: its own, or beside one whose `$id` is in the same folder. */
  #pathsOf(uri: string): string[] {
    if (uri.startsWith('file:///')) return [percentDecoded(uri.slice('file:///'.length))];
    const beside = [...this.#byId].flatMap(([id, file]) => {
      const folder = id.slice(0, id.lastIndexOf('/') + 1);
      if (!uri.startsWith(folder)) return [];
      return [file.path.slice(0, file.path.lastIndexOf('/') + 1) + percentDecoded(uri.slice(folder.length))];
    });
    return [...new Set(beside)].filter((path) => DATA.test(path));
  }

  async #read(path: string): Promise<SchemaFile | null> {
    const file = await this.#parsed(path);
    this.#files.set(path, file);
    if (file?.id) this.#byId.set(file.id, file);
    return file;
  }

  async #parsed(path: string): Promise<SchemaFile | null> {
    try {
      const text = await this.#snapshot.read(path);
      if (text === null) return null;
      const parsed = parseText(path, text);
      if ('raw' in parsed) return { path, text, raw: parsed.raw, id: idOf(parsed.raw, path) };
      this.#reasons.set(path, parsed.reason);
      return null;
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      this.#reasons.set(path, error.message);
      return null;
    }
  }
}

function addressOf(path: string): string {
  return `file:///${path.split('/').map(encodeURIComponent).join('/')}`;
}

function idOf(raw: unknown, path: string): string | null {
  const id = isMapping(raw) ? (raw.$id ?? raw.id) : undefined;
  if (typeof id !== 'string' || !URL.canParse(id, addressOf(path))) return null;
  return new URL(id, addressOf(path)).href.replace(/#.*$/s, '');
}

/** The addresses of the documents that a file refers to. */
function referencesOf({ raw, path, id }: SchemaFile): Set<string> {
  const found = new Set<string>();
  const open: { value: unknown; base: string }[] = [{ value: raw, base: id ?? addressOf(path) }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { value } = next;
    if (typeof value !== 'object' || value === null) continue;
    let { base } = next;
    if (isMapping(value)) {
      if (typeof value.$id === 'string' && URL.canParse(value.$id, base))
        base = new URL(value.$id, base).href;
      for (const ref of [value.$ref, value.$dynamicRef]) {
        if (typeof ref === 'string' && URL.canParse(ref, base))
          found.add(new URL(ref, base).href.replace(/#.*$/s, ''));
      }
    }
    for (const [key, item] of Object.entries(value)) {
      if (typeof item === 'object' && !VALUES.has(key)) open.push({ value: item, base });
    }
  }
  return found;
}

/** A meta-schema that comes with Ajv; nothing is fetched. */
function metaSchema(uri: string): unknown {
  if (!/^https?:\/\/json-schema\.org\//.test(uri)) return undefined;
  for (const ajv of [new Ajv2020(), new Ajv2019(), new Ajv()]) {
    const found = ajv.getSchema(uri) ?? ajv.getSchema(`${uri}#`);
    if (found !== undefined) return found.schema;
  }
  return undefined;
}
