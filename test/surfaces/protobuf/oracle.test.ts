import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { FolderSnapshot } from '../../../src/hosts/folder-snapshot.ts';
import type { Category } from '../../../src/surfaces/protobuf/catalogue.ts';
import { RULES } from '../../../src/surfaces/protobuf/catalogue.ts';
import { readSide } from '../../../src/surfaces/protobuf/read.ts';
import { findingsOf, inCategory } from '../../../src/surfaces/protobuf/rules.ts';
import { pairsOf } from '../pairs.ts';
import { bufFindings, ownFindings, writeTree } from './buf.ts';
import { randomPair } from './random-tree.ts';

const FIXTURES = path.join(import.meta.dirname, '../../fixtures/surfaces/protobuf');
const CATEGORIES: readonly Category[] = ['WIRE', 'WIRE_JSON'];
const scratch = mkdtempSync(path.join(tmpdir(), 'semverdict-buf-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** What we find between two folders, and what was not understood. */
async function own(old: string, next: string) {
  const sides = await Promise.all(
    [old, next].map((folder) => readSide(new FolderSnapshot(folder, folder), {})),
  );
  const [before, after] = [sides[0]!, sides[1]!];
  return {
    findings: findingsOf(before.schema, after.schema),
    problems: [...before.problems, ...after.problems],
  };
}

describe('buf finds the same', () => {
  const names = pairsOf('protobuf').map(({ name }) => name);
  // Pairs of one file have a package of their own, so that one run of buf sees them all.
  const single = names.filter((name) => !name.startsWith('files-'));
  const [old, next] = ['old', 'new'].map((side) => {
    for (const name of single)
      cpSync(path.join(FIXTURES, name, side), path.join(scratch, 'pairs', side, name), { recursive: true });
    return path.join(scratch, 'pairs', side);
  }) as [string, string];

  test.each(CATEGORIES)('in %s, in all pairs of one file', async (category) => {
    const { findings, problems } = await own(old, next);
    expect(problems).toEqual([]);
    expect(ownFindings(inCategory(findings, category))).toEqual(bufFindings(old, next, [category]));
  });

  test('under every rule', async () => {
    const { findings } = await own(old, next);
    const found = new Set(findings.map(({ rule }) => rule));
    // The package of a file is shown by pairs of several files.
    expect(Object.keys(RULES).filter((rule) => !found.has(rule as keyof typeof RULES))).toEqual([
      'FILE_SAME_PACKAGE',
    ]);
  });

  const several = names.filter((name) => name.startsWith('files-'));
  test.each(several)('in %s, or does not take it', async (name) => {
    const [before, after] = [path.join(FIXTURES, name, 'old'), path.join(FIXTURES, name, 'new')];
    const answer = bufFindings(before, after, CATEGORIES);
    const { findings, problems } = await own(before, after);
    if ('refused' in answer)
      expect(problems.length + (name === 'files-none-left' ? 1 : 0)).toBeGreaterThan(0);
    else expect(ownFindings(findings)).toEqual(answer);
  });

  // Some of the thousands that were run once; a tree that buf refuses says nothing.
  test.each([1, 2, 3, 6])('in the random trees of seed %i', async (seed) => {
    const pair = randomPair(seed);
    const before = writeTree(path.join(scratch, `${seed}/old`), pair.old);
    const after = writeTree(path.join(scratch, `${seed}/new`), pair.next);
    const answer = bufFindings(before, after, CATEGORIES);
    if ('refused' in answer) return;
    expect(ownFindings((await own(before, after)).findings)).toEqual(answer);
  });
});
