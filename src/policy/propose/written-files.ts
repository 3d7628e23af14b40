import { listed } from '../../base/words.ts';
import type { Release } from '../../lines/releases.ts';
import { versionIn } from '../../versions/version-in.ts';
import type { WrittenPlace } from '../../versions/written.ts';
import { compileLine, compilePointer } from '../../versions/written.ts';
import type { Policy } from '../policy.ts';
import type { Advice } from './advice.ts';
import { advice } from './advice.ts';
import type { RepositoryFacts } from './facts.ts';

/** A file that carries the version's number, as `versions.files` says it. */
interface Entry {
  readonly path: string;
  readonly pointer?: string;
  readonly line?: string;
}

interface Written {
  readonly entry: Entry;
  readonly version: string;
}

/** The files whose number is that of the last release: `version-written` then holds them to every tag. */
export function proposeFiles(
  facts: RepositoryFacts,
  policy: Policy,
  releases: readonly Release[],
): Advice | null {
  const written = Object.entries(facts.texts).flatMap(([path, text]) => numberIn(path, text) ?? []);
  const last = highestOf(policy, releases);
  if (written.length === 0 || last === null) return null;
  const same = written.filter(({ version }) => version === last.version.text);
  const reasons = written.flatMap(({ entry, version }) =>
    version === last.version.text
      ? []
      : [
          `${entry.path} has the number ${version}, which is not that of ${last.tag}; if it is to follow the tags, name it under files.`,
        ],
  );
  if (same.length === 0) return advice('versions', reasons);
  const paths = listed(same.map(({ entry }) => entry.path));
  return advice(
    'versions',
    [
      `${paths} ${same.length === 1 ? 'has' : 'have'} the number of ${last.tag}: from here on a tag whose files say another number fails.`,
      ...reasons,
    ],
    { files: same.map(({ entry }) => entry) },
  );
}

/** The number in a file that is known to carry one; null where it has none. */
function numberIn(path: string, text: string): Written | null {
  if (path === 'package.json') return found(text, { path, pointer: '/version' });
  if (path === 'VERSION') return found(text, { path });
  if (path === 'pyproject.toml') return inTable(path, text, 'project') ?? inTable(path, text, 'tool.poetry');
  if (path === 'Cargo.toml')
    return inTable(path, text, 'package') ?? inTable(path, text, 'workspace.package');
  if (path.endsWith('.sopm')) return found(text, { path, line: '<Version>{version}</Version>' });
  return null;
}

/** The line under `version` in one table of a TOML file. */
function inTable(path: string, text: string, table: string): Written | null {
  let inside = false;
  for (const line of text.split(/\r\n|\n|\r/)) {
    const header = /^\s*\[([^[\]]+)\]\s*(?:#.*)?$/.exec(line);
    if (header !== null) inside = (header[1] as string).trim() === table;
    const value = inside ? /^\s*(version\s*=\s*["'])[^"'{}]*(["'])\s*$/.exec(line) : null;
    if (value !== null) return found(text, { path, line: `${value[1]}{version}${value[2]}` });
  }
  return null;
}

/** Reads it as the rule `version-written` will, so that what is proposed can be kept. */
function found(text: string, entry: Entry): Written | null {
  const place = placeOf(entry);
  const version = place === null ? null : versionIn(text, entry.path, place).found;
  // What is longer or odd is a text and no number.
  return version === null || !/^[\w.+ -]{1,60}$/.test(version) ? null : { entry, version };
}

function placeOf({ pointer, line }: Entry): WrittenPlace | null {
  if (pointer === undefined && line === undefined) return { is: 'whole' };
  const compiled = line === undefined ? compilePointer(pointer ?? '') : compileLine(line);
  return compiled.ok ? compiled.value : null;
}

/** The highest release by its version; a pre-release counts where it is among them. */
export function highestOf({ scheme }: Policy, releases: readonly Release[]): Release | null {
  let best: Release | null = null;
  for (const release of releases)
    if (best === null || scheme.compare(release.version, best.version) > 0) best = release;
  return best;
}
