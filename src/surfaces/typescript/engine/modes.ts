import type { EngineDifference, EngineInput, EngineOutput } from '../protocol.ts';
import type { Resolution } from './compiler.ts';
import { filesThatMiss, Likeness, reachedFiles } from './reach.ts';
import type { Session } from './session.ts';
import { Side } from './side.ts';

/** The ways of Node itself, which differ from a bundler's where a package has other files for them. */
type NodeResolution = Exclude<Resolution, 'bundler'>;

const NODE: readonly NodeResolution[] = ['import', 'require'];

const WHO: Readonly<Record<NodeResolution, string>> = {
  import: 'imported by an ES module under nodenext',
  require: 'required by a CommonJS module under nodenext',
};

const FILE: Readonly<Record<NodeResolution, string>> = { import: 'example.mts', require: 'example.cts' };

export interface FurtherMode {
  readonly resolution: NodeResolution;
  /** The modules that are something else under it. */
  readonly specifiers: ReadonlySet<string>;
}

/**
 * Under which further ways of resolution a package must be compared, and which of its modules: those whose change
 * users meet under it alone.
 *
 * @throws OperationCanceledException when time is over
 */
export function furtherModes(session: Session, { old, next, entries }: EngineInput): FurtherMode[] {
  // Files that are named are the same for everybody.
  if (entries !== null) return [];
  const sidesOf = (resolution: Resolution): readonly [Side, Side] => {
    const scope = { entries: null, name: null, only: null, isShallow: true };
    const first = new Side({ ...session, resolution }, old.directory, scope);
    const { name } = first.folder;
    return [first, new Side({ ...session, resolution }, next.directory, { ...scope, name })];
  };
  const bundled = sidesOf('bundler');
  return NODE.flatMap((resolution): FurtherMode[] => {
    const specifiers = otherModules(bundled, sidesOf(resolution));
    return specifiers.size === 0 ? [] : [{ resolution, specifiers }];
  });
}

type Sides = readonly [Side, Side];

/** The modules that changed under a way of resolution, and not in the same way for a bundler. */
function otherModules(bundled: Sides, sides: Sides): ReadonlySet<string> {
  const [old, next] = sides;
  const filesOf = ({ entries }: Side): ReadonlyMap<string, string> =>
    new Map(entries.map(({ specifier, file }) => [specifier, file]));
  const nextFiles = filesOf(next);
  const bundledFiles = bundled.map(filesOf) as [ReadonlyMap<string, string>, ReadonlyMap<string, string>];
  const change = new Likeness(old, next);
  const oldWays = new Likeness(old, bundled[0]);
  const nextWays = new Likeness(next, bundled[1]);
  const isMissing = missingImports(old, next);
  const isOther = (specifier: string, oldFile: string): boolean => {
    const nextFile = nextFiles.get(specifier);
    const [oldBundled, nextBundled] = bundledFiles.map((files) => files.get(specifier));
    // That it is gone is told where everybody meets it.
    if (nextFile === undefined) return nextBundled !== undefined || oldBundled === undefined;
    if (old.isCommonJs(oldFile) !== next.isCommonJs(nextFile) && old.isTrue({ specifier, file: oldFile }))
      return true;
    // Imports without an ending, which a bundler finds and an ES module of Node does not.
    if (isMissing(oldFile, nextFile)) return true;
    if (oldFile === oldBundled && nextFile === nextBundled) return false;
    if (change.isAlike(oldFile, nextFile)) return false;
    if (oldBundled === undefined || nextBundled === undefined) return true;
    return !oldWays.isAlike(oldFile, oldBundled) || !nextWays.isAlike(nextFile, nextBundled);
  };
  return new Set(old.entries.flatMap(({ specifier, file }) => (isOther(specifier, file) ? [specifier] : [])));
}

/** Tells whether a module leads to an ES module that imports what is not found, and did not before. */
function missingImports(old: Side, next: Side): (oldFile: string, nextFile: string) => boolean {
  if (next.session.resolution !== 'import') return () => false;
  const filesOf = (side: Side): ReadonlySet<string> =>
    filesThatMiss(
      side,
      side.entries.map(({ file }) => file).filter((file) => !side.isCommonJs(file)),
    );
  const nextFiles = filesOf(next);
  if (nextFiles.size === 0) return () => false;
  const oldFiles = filesOf(old);
  const misses = (side: Side, file: string, files: ReadonlySet<string>): boolean =>
    reachedFiles(side, file).some((each) => files.has(each));
  return (oldFile, nextFile) => misses(next, nextFile, nextFiles) && !misses(old, oldFile, oldFiles);
}

/** What everybody meets, and what only those meet who resolve otherwise, which says so. */
export function withMode(
  known: EngineOutput,
  found: EngineOutput,
  { resolution }: FurtherMode,
): EngineOutput {
  const grades = new Map(known.differences.map((each) => [keyOf(each), each.grade]));
  const said = new Set(known.inconclusive.map(({ where }) => where));
  const more = found.differences.filter((each) => {
    const grade = grades.get(keyOf(each));
    return grade === undefined || (grade === 'likely' && each.grade === 'proven');
  });
  const replaced = new Set(more.map(keyOf));
  return {
    ...known,
    differences: [
      ...known.differences.filter((each) => !replaced.has(keyOf(each))),
      ...more.map((each) => ({
        ...each,
        message: `${each.message}, where it is ${WHO[resolution]}`,
        program: `// ${FILE[resolution]}, with "module": "nodenext"\n${each.program}`,
      })),
    ],
    inconclusive: [...known.inconclusive, ...found.inconclusive.filter(({ where }) => !said.has(where))],
  };
}

/** What everybody meets, where the time did not suffice for more. */
export function withoutModes(known: EngineOutput): EngineOutput {
  const reason = 'the deadline passed before it was known whether it changed there';
  return { ...known, inconclusive: [...known.inconclusive, { where: 'users of nodenext', reason }] };
}

function keyOf({ change, where }: EngineDifference): string {
  return `${change} ${where}`;
}
