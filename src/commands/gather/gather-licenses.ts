import type { Problem } from '../../base/problem.ts';
import { mistake } from '../../base/problem.ts';
import { isLinkBelow, readPieces } from '../../hosts/files.ts';
import type { RepositoryInfo } from '../../hosts/repository.ts';
import type { LicensePolicy } from '../../licenses/license.ts';
import type { Population, RowCount } from '../../licenses/population.ts';
import { readPopulation } from '../../licenses/population.ts';
import { versionReader } from '../../licenses/reader.ts';
import { NoPopulation } from '../../licenses/rows.ts';
import type { Policy } from '../../policy/policy.ts';
import type { CommonOptions } from '../options.ts';
import type { Pull } from './named-file.ts';
import { textAt } from './named-file.ts';

/**
 * The licenses that are out, where the policy names their file. It is read where the policy is: from the work tree, from
 * HEAD in a bare repository, and for a pull request from its base. Lists of customers are often not committed: one that
 * lies in the work tree alone counts, even for a pull request, as long as that does not bring it.
 */
export async function populationFacts(
  options: CommonOptions,
  info: RepositoryInfo,
  policy: Policy,
  today: string,
  pull: Pull | null,
): Promise<{ population?: Population }> {
  const { licenses } = policy;
  if (licenses === null || licenses.population === null) return {};
  const path = licenses.population;
  options.progress(`reading the licenses in ${path}`);
  const pieces = await piecesOf(options, info, path, pull);
  if (pieces === null)
    throw mistake(
      'no-population',
      `there is no file ${path}, which licenses.population names`,
      'put it there before this runs, or take the key out of the policy',
    );
  const { population, rows } = sumUp(pieces, path, policy, licenses.terms, today);
  const problem = brokenRows(path, rows);
  if (problem !== null) throw problem;
  return { population };
}

async function piecesOf(
  options: CommonOptions,
  info: RepositoryInfo,
  path: string,
  pull: Pull | null,
): Promise<Iterable<string> | null> {
  if (pull !== null) {
    const committed = await textAt(options, pull.base, path, linked);
    if (committed !== null) return [committed];
    // What the pull request brings says nothing about its own effect.
    if ((await textAt(options, pull.head, path, linked)) !== null) return null;
  }
  if (info.top === null) {
    const text = info.head === null || pull !== null ? null : await textAt(options, info.head, path, linked);
    return text === null ? null : [text];
  }
  if (isLinkBelow(info.top, path)) throw linked(path);
  return readPieces(info.top, path);
}

function linked(path: string): Problem {
  return mistake('population-link', `${path} is a symbolic link`, 'put the file itself under this name');
}

/** Reads a population. @throws Problem where the file is none */
export function sumUp(
  pieces: Iterable<string>,
  file: string,
  { scheme }: Pick<Policy, 'scheme'>,
  terms: LicensePolicy,
  today: string,
): { population: Population; rows: RowCount } {
  try {
    return readPopulation(pieces, terms, versionReader(scheme), today);
  } catch (error) {
    if (!(error instanceof NoPopulation)) throw error;
    const { code, message, remedy } = error.failure.fault;
    throw mistake(code, `${file}: ${message}`, remedy);
  }
}

const SHOWN = 5;

/** What to say of the rows that could not be read; null where there are none. */
export function brokenRows(file: string, { broken, brokenCount, read }: RowCount): Problem | null {
  if (brokenCount === 0) return null;
  const shown = broken.slice(0, SHOWN).map(({ row, line, reason }) => `row ${row} (line ${line}) ${reason}`);
  const more = brokenCount > shown.length ? `; and ${brokenCount - shown.length} more` : '';
  return mistake(
    'population-broken',
    `${file}: ${brokenCount} of ${read} rows cannot be counted: ${shown.join('; ')}${more}`,
    'mend these rows, or take them out',
  );
}
