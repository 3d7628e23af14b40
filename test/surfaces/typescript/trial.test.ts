import path from 'node:path';
import ts from 'typescript-6';
import { describe, expect, test } from 'vitest';
import { ParsedFiles } from '../../../src/surfaces/typescript/engine/compiler.ts';
import type { Session } from '../../../src/surfaces/typescript/engine/session.ts';
import { Side } from '../../../src/surfaces/typescript/engine/side.ts';
import type { Limits } from '../../../src/surfaces/typescript/engine/trial.ts';
import { Trial } from '../../../src/surfaces/typescript/engine/trial.ts';
import type { Witness } from '../../../src/surfaces/typescript/engine/witness.ts';

const folder = path.join(import.meta.dirname, '../../fixtures/surfaces/typescript/function-removed');
const files = new ParsedFiles(ts);
let isOver = false;
const watch: ts.CancellationToken = {
  isCancellationRequested: () => isOver,
  throwIfCancellationRequested: () => {
    if (isOver) throw new ts.OperationCanceledException();
  },
};
const session: Session = { ts, files, resolution: 'bundler', types: [], watch };
const scope = { entries: null, name: null, only: null, isShallow: true };
const old = new Side(session, path.join(folder, 'old'), scope);
const next = new Side(session, path.join(folder, 'new'), { ...scope, name: old.folder.name });

function witness(where: string, text: string): Witness {
  return { where, text, weak: null, owner: { where } } as Witness;
}

const kept = witness('kept', `import * as pkg from '${old.folder.name}';\nexport { pkg };\n`);
const gone = witness('gone', `import { format } from '${old.folder.name}';\nexport { format };\n`);
const never = witness('never', 'export const text: string = 1;\n');
const union = (letters: string) => [...letters].map((letter) => `'${letter}'`).join(' | ');
/** Thousands of types for one line. */
const large = (name: string) =>
  witness(
    name,
    `type L = ${union('abcdefghijklmnop')};\nexport const text: \`\${L}\${L}\${L}\` = '${name}' as never;\n`,
  );

function tried(witnesses: readonly Witness[], limits?: Limits) {
  const said: string[] = [];
  const trial = new Trial(
    old,
    next,
    {
      late: (rest) => said.push(...rest.map(({ where }) => `late ${where}`)),
      untried: (where) => said.push(`untried ${where}`),
      failed: ({ where }) => said.push(`failed ${where}`),
      costly: (rest) => said.push(...rest.map(({ where }) => `costly ${where}`)),
    },
    limits,
  );
  const broken = trial.broken(witnesses).map((found) => found.witness.where);
  trial.end();
  return { broken, said };
}

describe('programs that compile against the old side and no longer do', () => {
  test('are found, and a name without one that compiles is told', () => {
    expect(tried([never, kept, gone])).toEqual({ broken: ['gone'], said: ['untried never'] });
  });

  test('are found among names that take the compiler much', () => {
    const limits = { much: 100, most: 1_000_000, held: 100 };
    expect(tried([large('large'), { ...gone, owner: large('large').owner }, kept], limits)).toEqual({
      broken: ['gone'],
      said: [],
    });
  });
});

test('a name takes no more types than it may, and others answer all the same', () => {
  const limits = { much: 100, most: 1000, held: 1_000_000 };
  expect(tried([large('large'), large('large'), gone], limits)).toEqual({
    broken: ['gone'],
    said: ['costly large', 'costly large'],
  });
});

test('what was not compiled when the time is over is told', () => {
  isOver = true;
  try {
    expect(tried([kept, gone])).toEqual({ broken: [], said: ['late kept', 'late gone'] });
  } finally {
    isOver = false;
  }
});
