import type { EngineDifference, EngineInput, EngineOutput } from '../protocol.ts';
import type { Resolution } from './compiler.ts';
import { textOfModule } from './reach.ts';
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
  // Without `exports` only the form of the modules can be another one.
  return NODE.flatMap((resolution): FurtherMode[] => {
    const sides = sidesOf(resolution);
    const specifiers = new Set(
      sides[0].entries
        .map(({ specifier }) => specifier)
        .filter((specifier) => isOther(specifier, bundled, sides)),
    );
    return specifiers.size === 0 ? [] : [{ resolution, specifiers }];
  });
}

/** Whether a module changed under a way of resolution, and not in the same way for a bundler. */
function isOther(specifier: string, bundled: readonly [Side, Side], sides: readonly [Side, Side]): boolean {
  const fileOf = (side: Side): string | null =>
    side.entries.find((entry) => entry.specifier === specifier)?.file ?? null;
  const [oldFile, nextFile] = sides.map(fileOf) as [string, string | null];
  const [oldBundled, nextBundled] = bundled.map(fileOf) as [string | null, string | null];
  // That it is gone is told where everybody meets it.
  if (nextFile === null) return nextBundled !== null || oldBundled === null;
  if (sides[0].isCommonJs(oldFile) !== sides[1].isCommonJs(nextFile)) return true;
  if (oldFile === oldBundled && nextFile === nextBundled) return false;
  const before = textOfModule(sides[0], oldFile);
  const after = textOfModule(sides[1], nextFile);
  if (before === after) return false;
  if (oldBundled === null || nextBundled === null) return true;
  return before !== textOfModule(bundled[0], oldBundled) || after !== textOfModule(bundled[1], nextBundled);
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

function keyOf({ change, where }: EngineDifference): string {
  return `${change} ${where}`;
}
