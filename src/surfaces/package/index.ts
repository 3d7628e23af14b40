import { Unreadable } from '../../base/unreadable.ts';
import type { Checker } from '../checker.ts';
import type { Comparison, Difference, Inconclusive } from '../difference.ts';
import { differenceId } from '../difference.ts';
import type { Snapshot } from '../snapshot.ts';
import { closedFiles } from './deep-imports.ts';
import { lostEntries } from './exports-rules.ts';
import type { Finding } from './finding.ts';
import { changedFormats } from './format.ts';
import { commands, engines, peers, platforms } from './install-rules.ts';
import type { Package } from './manifest.ts';
import { lineOf, readPackage } from './manifest.ts';
import type { PackageOptions } from './options.ts';

const CHECKER = 'package';

/** The manifest of an npm package: what can be asked for, and by whom it can be installed. */
export const packageJson: Checker<PackageOptions> = {
  id: CHECKER,
  async compare(old: Snapshot, next: Snapshot, { file }: PackageOptions): Promise<Comparison> {
    const sides: Package[] = [];
    const inconclusive: Inconclusive[] = [];
    for (const side of [old, next])
      try {
        sides.push(await readPackage(side, file));
      } catch (error) {
        if (!(error instanceof Unreadable)) throw error;
        inconclusive.push({ where: error.where, reason: `${side.label}: ${error.message}` });
      }
    const [before, now] = sides;
    if (before === undefined || now === undefined) return { changes: [], inconclusive };
    return await compared(before, now);
  },
};

async function compared(old: Package, next: Package): Promise<Comparison> {
  const entries = lostEntries(old, next);
  const [engine, peer] = [engines(old, next), peers(old, next)];
  const findings = [
    ...entries.findings,
    ...closedFiles(old, next),
    ...(await changedFormats(old, next)),
    ...commands(old, next),
    ...engine.findings,
    ...peer.findings,
    ...platforms(old, next),
  ];
  const keys = new Set(findings.map(({ key }) => key));
  const lines = new Map([...keys].map((key) => [key, lineOf(next.text, key)]));
  return {
    changes: findings
      .map((finding) => differenceOf(finding, next.path, lines))
      .sort((a, b) => (a.id < b.id ? -1 : 1)),
    inconclusive: [...entries.inconclusive, ...engine.inconclusive, ...peer.inconclusive],
  };
}

function differenceOf(
  { key, cause, ...finding }: Finding,
  path: string,
  lines: ReadonlyMap<string, number | null>,
): Difference {
  const line = lines.get(key) ?? null;
  return {
    ...finding,
    checker: CHECKER,
    id: differenceId(CHECKER, finding.change, finding.where),
    requires: 'major',
    at: line === null ? null : { path, line, column: null },
    cause: cause === undefined ? null : `${CHECKER}:${cause}`,
  };
}
