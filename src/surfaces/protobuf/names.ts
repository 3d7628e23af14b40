import type { Inconclusive } from '../difference.ts';
import type { BundledType } from './bundled.ts';
import { bundledFiles } from './bundled.ts';
import type { EnumDeclaration, FileDeclaration, MessageDeclaration } from './declarations.ts';

/** What a name can stand for. A value of an enum stands beside its enum, not in it. */
type Sort = 'message' | 'enum' | 'service' | 'value';

interface Named {
  readonly sort: Sort;
  readonly path: string;
}

/** Which type a written name means, in the file and the scope where it stands. */
export interface Names {
  /** The full name and its sort; null where nothing that is imported has it. */
  typeOf(written: string, scope: string, path: string): { fullName: string; sort: 'message' | 'enum' } | null;
  /** Names that are declared more than once: nobody can say which is meant. */
  readonly twice: ReadonlySet<string>;
  readonly problems: readonly Inconclusive[];
}

/** Reads the names of all files, and who imports whom. */
export function namesOf(files: ReadonlyMap<string, FileDeclaration>, broken: ReadonlySet<string>): Names {
  const problems: Inconclusive[] = [];
  const { symbols, twice } = symbolsOf(files, problems);
  const imports = importsOf(files, broken, problems);
  // Names are asked file by file: what the last one sees is all that is kept.
  let last: { readonly path: string; readonly seen: Seen } | null = null;
  const seenFrom = (path: string): Seen => {
    if (last?.path !== path) last = { path, seen: seenBy(path, files, imports) };
    return last.seen;
  };

  const find = (fullName: string, by: Seen): Sort | 'package' | null => {
    const named = symbols.get(fullName);
    if (named !== undefined && by.files.has(named.path)) return named.sort;
    return by.bundled.get(fullName)?.sort ?? (by.packages.has(fullName) ? 'package' : null);
  };

  const typeOf: Names['typeOf'] = (written, scope, path) => {
    const by = seenFrom(path);
    const asType = (fullName: string): ReturnType<Names['typeOf']> => {
      const sort = find(fullName, by);
      return sort === 'message' || sort === 'enum' ? { fullName, sort } : null;
    };
    if (written.startsWith('.')) return asType(written.slice(1));
    const [first = ''] = written.split('.', 1);
    const whole = first === written;
    for (let at: string | null = scope; at !== null; at = outer(at)) {
      const prefix = at === '' ? '' : `${at}.`;
      const sort = find(prefix + first, by);
      if (sort === null || sort === 'value') continue;
      // The innermost scope that has the first part decides, as in protoc; only a name of one part goes on to look for a type.
      if (!whole) return asType(prefix + written);
      if (sort === 'message' || sort === 'enum') return { fullName: prefix + first, sort };
    }
    return null;
  };
  return { typeOf, twice, problems };
}

/** The scope around a scope: that of `a.b` is `a`, that of `a` is the outermost, and around it there is none. */
function outer(scope: string): string | null {
  if (scope === '') return null;
  return scope.slice(0, Math.max(0, scope.lastIndexOf('.')));
}

export function within(scope: string, name: string): string {
  return scope === '' ? name : `${scope}.${name}`;
}

function symbolsOf(
  files: ReadonlyMap<string, FileDeclaration>,
  problems: Inconclusive[],
): { symbols: ReadonlyMap<string, Named>; twice: ReadonlySet<string> } {
  const symbols = new Map<string, Named>();
  const twice = new Set<string>();
  /** Whether it is the first of its name. @param told whether what is around it is named already */
  const add = (fullName: string, sort: Sort, path: string, told: boolean): boolean => {
    const before = symbols.get(fullName);
    if (before === undefined) {
      symbols.set(fullName, { sort, path });
      return true;
    }
    const where = before.path === path ? `twice in ${path}` : `in ${before.path} and in ${path}`;
    if (!twice.has(fullName) && !told) problems.push({ where: fullName, reason: `it is declared ${where}` });
    twice.add(fullName);
    return false;
  };
  const addEnum = ({ name, values }: EnumDeclaration, scope: string, path: string, told: boolean): void => {
    const first = add(within(scope, name), 'enum', path, told);
    for (const value of values) add(within(scope, value.name), 'value', path, told || !first);
  };
  const addMessage = (message: MessageDeclaration, scope: string, path: string, told: boolean): void => {
    const fullName = within(scope, message.name);
    const below = !add(fullName, 'message', path, told) || told;
    for (const one of message.enums) addEnum(one, fullName, path, below);
    for (const one of message.messages) addMessage(one, fullName, path, below);
  };
  for (const file of files.values()) {
    for (const message of file.messages) addMessage(message, file.package, file.path, false);
    for (const declared of file.enums) addEnum(declared, file.package, file.path, false);
    for (const service of file.services) add(within(file.package, service.name), 'service', file.path, false);
  }
  return { symbols, twice };
}

interface Import {
  readonly path: string;
  readonly isPublic: boolean;
}

/** The files that each file imports, by their paths in the tree or among those that come with protobuf. */
function importsOf(
  files: ReadonlyMap<string, FileDeclaration>,
  broken: ReadonlySet<string>,
  problems: Inconclusive[],
): ReadonlyMap<string, readonly Import[]> {
  const found = new Map<string, Import[]>();
  for (const file of files.values()) {
    const own: Import[] = [];
    for (const { path, isPublic } of file.imports) {
      const target = targetOf(path, file.path, (candidate) => files.has(candidate) || broken.has(candidate));
      if (target !== null && !broken.has(target)) own.push({ path: target, isPublic });
      else if (target === null)
        problems.push({ where: file.path, reason: `it imports ${path}, which is not among the files` });
      else problems.push({ where: file.path, reason: `it imports ${path}, which could not be read` });
    }
    found.set(file.path, own);
  }
  for (const cycle of cyclesOf(found))
    problems.push({
      where: cycle[0] as string,
      reason: `it imports itself: ${[...cycle, cycle[0]].join(', ')}`,
    });
  return found;
}

/**
 * Imports are written from the root of the tree, as compilers get it; where nothing is there, from a folder above the
 * file, as in a repository that keeps its schemas in one.
 */
function targetOf(path: string, from: string, has: (path: string) => boolean): string | null {
  // Compilers refuse a leading "./", and protobufjs takes it.
  const written = path.replace(/^(?:\.\/+)+/, '');
  if (has(written)) return written;
  const folders = from.split('/').slice(0, -1);
  for (let depth = 1; depth <= folders.length; depth += 1) {
    const candidate = `${folders.slice(0, depth).join('/')}/${written}`;
    if (has(candidate)) return candidate;
  }
  return bundledFiles().has(written) ? written : null;
}

/** What a file sees: itself, what it imports, and what that imports publicly. */
interface Seen {
  readonly files: ReadonlySet<string>;
  readonly packages: ReadonlySet<string>;
  readonly bundled: ReadonlyMap<string, BundledType>;
}

function seenBy(
  path: string,
  files: ReadonlyMap<string, FileDeclaration>,
  imports: ReadonlyMap<string, readonly Import[]>,
): Seen {
  const seen = new Set([path]);
  const open = (imports.get(path) ?? []).map((one) => one.path);
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    for (const one of imports.get(next) ?? []) if (one.isPublic) open.push(one.path);
  }
  const packages = new Set<string>();
  const bundled = new Map<string, BundledType>();
  const addPackage = (name: string): void => {
    for (let at: string | null = name; at !== null && at !== ''; at = outer(at)) packages.add(at);
  };
  for (const one of seen) {
    const file = files.get(one);
    if (file !== undefined) addPackage(file.package);
    else
      for (const [fullName, type] of bundledFiles().get(one) ?? []) {
        bundled.set(fullName, type);
        addPackage(outer(fullName) ?? '');
      }
  }
  return { files: seen, packages, bundled };
}

/** Files that import each other, each circle once, from its first file by name. */
function cyclesOf(imports: ReadonlyMap<string, readonly Import[]>): string[][] {
  const state = new Map<string, 'open' | 'done'>();
  const cycles: string[][] = [];
  for (const start of imports.keys()) {
    if (state.has(start)) continue;
    const way: { path: string; next: number }[] = [{ path: start, next: 0 }];
    state.set(start, 'open');
    for (let top = way.at(-1); top !== undefined; top = way.at(-1)) {
      const one = imports.get(top.path)?.[top.next];
      top.next += 1;
      if (one === undefined) {
        state.set(top.path, 'done');
        way.pop();
      } else if (state.get(one.path) === 'open') {
        const names = way.map(({ path }) => path);
        cycles.push(names.slice(names.indexOf(one.path)));
      } else if (!state.has(one.path)) {
        state.set(one.path, 'open');
        way.push({ path: one.path, next: 0 });
      }
    }
  }
  return cycles;
}
