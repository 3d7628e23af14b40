import { escapedStep, unescapedStep } from '../../base/json-pointer.ts';
import { isMapping } from '../../base/mapping.ts';
import { percentDecoded } from '../../base/percent.ts';
import { SchemaNode } from './node.ts';
import type { Located } from './read.ts';
import { readKeywords } from './read.ts';
import type { Dialect } from './read-words.ts';

/** A document, and what its references may lead to. */
export interface SourceOptions {
  readonly root: unknown;
  /** Of what names none itself by `$schema`. */
  readonly dialect: Dialect;
  /** The address of the document, absolute; references to other documents are resolved against it. */
  readonly uri?: string;
  /** Another document by its absolute address without a fragment, already loaded; undefined where it is not there. */
  readonly resolve?: (uri: string) => unknown;
}

const NOWHERE = 'file:///';
/** Of each dialect, the word that names a schema. */
const ID = { 'draft-04': 'id', 'openapi-3.0': null } as Record<Dialect, 'id' | null | undefined>;
/** What holds values, not schemas: a `$id` in there names nothing. */
const VALUES = new Set(['enum', 'const', 'default', 'example', 'examples']);

/** The schemas of a document and of those that it refers to, each made once. */
export class SchemaSource {
  readonly dialect: Dialect;
  readonly #uri: string;
  readonly #resolve: (uri: string) => unknown;
  readonly #nodes = new Map<unknown, Map<string, SchemaNode>>();
  /** What has a name: absolute addresses, with a fragment for anchors. */
  readonly #named = new Map<string, Located>();
  readonly #dynamic = new Map<string, Located[]>();
  readonly #loaded = new Set<string>();

  constructor({ root, dialect, uri = NOWHERE, resolve = () => undefined }: SourceOptions) {
    this.dialect = dialect;
    this.#uri = withoutFragment(uri);
    this.#resolve = resolve;
    this.#index(root, this.#uri, '');
  }

  /** The schema at a JSON pointer of the document; one that could not be read where nothing is there. */
  at(pointer: string): SchemaNode {
    return this.node(this.#down(this.#named.get(this.#uri) as Located, pointer) ?? pointer);
  }

  /** Whether something stands at a JSON pointer of the document. */
  has(pointer: string): boolean {
    return this.#down(this.#named.get(this.#uri) as Located, pointer) !== null;
  }

  /** @param found what stands there, or the reference that leads nowhere */
  node(found: Located | string): SchemaNode {
    if (typeof found === 'string')
      return new SchemaNode(found, () => ({ unread: [`the reference ${found} leads nowhere`] }));
    const { raw, base, pointer } = found;
    const same = this.#nodes.get(raw) ?? new Map<string, SchemaNode>();
    // true and false are the same value wherever they stand.
    const key = typeof raw === 'object' ? base : `${base} ${pointer}`;
    const known = same.get(key);
    if (known !== undefined) return known;
    const node = new SchemaNode(pointer, () => readKeywords(found, this));
    same.set(key, node);
    this.#nodes.set(raw, same);
    return node;
  }

  /** What stands in a schema under a word, or under several. */
  child({ raw, base, pointer }: Located, ...steps: readonly string[]): Located {
    let at = raw;
    for (const step of steps)
      at = typeof at === 'object' && at !== null && Object.hasOwn(at, step) ? at[step as never] : undefined;
    return {
      raw: at,
      base: this.#baseOf(at, base),
      pointer: pointer + steps.map((step) => `/${escapedStep(step)}`).join(''),
    };
  }

  /** What a `$ref` leads to, or null. */
  follow(ref: string, { base }: Located): Located | null {
    const address = absolute(ref, base);
    if (address === null) return null;
    const whole = withoutFragment(address);
    const fragment = percentDecoded(address.slice(whole.length + 1));
    if (!this.#named.has(whole)) this.#load(whole);
    const document = this.#named.get(whole);
    if (document === undefined) return null;
    if (fragment === '' || fragment.startsWith('/')) return this.#down(document, fragment);
    return this.#named.get(`${whole}#${fragment}`) ?? null;
  }

  /** The schemas that a `$dynamicRef` to a name may lead to. */
  dynamic(name: string): readonly Located[] {
    return this.#dynamic.get(name) ?? [];
  }

  #load(uri: string): void {
    if (this.#loaded.has(uri)) return;
    this.#loaded.add(uri);
    const root = this.#resolve(uri);
    if (root !== undefined) this.#index(root, uri, `${uri}#`);
  }

  #down(from: Located, pointer: string): Located | null {
    if (pointer === '') return from;
    let found = from;
    for (const step of pointer.slice(1).split('/').map(unescapedStep)) {
      found = this.child(found, step);
      if (found.raw === undefined) return null;
    }
    return found;
  }

  /** Finds all names that a document gives. A work list: documents nest deeper than the stack is. */
  #index(root: unknown, uri: string, start: string): void {
    this.#named.set(uri, { raw: root, base: this.#baseOf(root, uri), pointer: start });
    const open: Located[] = [{ raw: root, base: uri, pointer: start }];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      const { raw, pointer } = next;
      if (typeof raw !== 'object' || raw === null) continue;
      const base = this.#baseOf(raw, next.base);
      const located = { raw, base, pointer };
      if (isMapping(raw)) this.#name(raw, located, base !== next.base);
      for (const [key, value] of Object.entries(raw)) {
        if (typeof value === 'object' && value !== null && !VALUES.has(key))
          open.push({ raw: value, base, pointer: `${pointer}/${escapedStep(key)}` });
      }
    }
  }

  #name(raw: Record<string, unknown>, located: Located, resource: boolean): void {
    const { base } = located;
    if (resource && !this.#named.has(base)) this.#named.set(base, located);
    const id = idOf(raw, this.dialect);
    const names = [raw.$anchor, raw.$dynamicAnchor, id?.startsWith('#') ? id.slice(1) : undefined];
    for (const name of names) {
      if (typeof name === 'string' && !this.#named.has(`${base}#${name}`))
        this.#named.set(`${base}#${name}`, located);
    }
    if (typeof raw.$dynamicAnchor === 'string')
      this.#dynamic.set(raw.$dynamicAnchor, [...this.dynamic(raw.$dynamicAnchor), located]);
    if (raw.$recursiveAnchor === true) this.#dynamic.set('', [...this.dynamic(''), located]);
  }

  #baseOf(raw: unknown, base: string): string {
    const id = isMapping(raw) ? idOf(raw, this.dialect) : undefined;
    return id === undefined || id.startsWith('#') ? base : withoutFragment(absolute(id, base) ?? base);
  }
}

function idOf(raw: Record<string, unknown>, dialect: Dialect): string | undefined {
  const word = ID[dialect] === undefined ? '$id' : ID[dialect];
  const id = word === null || !Object.hasOwn(raw, word) ? undefined : raw[word];
  return typeof id === 'string' ? id : undefined;
}

function absolute(ref: string, base: string): string | null {
  return URL.canParse(ref, base) ? new URL(ref, base).href : null;
}

function withoutFragment(uri: string): string {
  return uri.replace(/#.*$/s, '');
}
