// A checker of the simplest surface there is, for tests of what is made of any checker's answer: a file of words, one a
// line. A word that is gone breaks its callers. `a<b` is a word whose cause is b; `?a` is likely alone; `!a` breaks
// implementers; a line "hang" is not compared, and one "crash" is the checker's own fault.
import * as v from 'valibot';
import type { Checker } from '../../src/surfaces/checker.ts';
import type { Difference } from '../../src/surfaces/difference.ts';
import { differenceId } from '../../src/surfaces/difference.ts';
import type { Snapshot } from '../../src/surfaces/snapshot.ts';

const ID = 'openapi';

export const wordsOptions = v.object({ strict: v.optional(v.boolean(), true) });

export const wordsChecker: Checker<unknown> = {
  id: ID,
  async compare(old, next) {
    const [before, after] = await Promise.all([old, next].map(wordsOf));
    const gone = (before ?? []).filter((word) => !after?.includes(word));
    if (after?.includes('crash')) throw new Error('out of\nwords');
    return {
      changes: gone.map((word) => difference(word, after ?? [], next.entry ?? '')),
      inconclusive: (after ?? [])
        .filter((word) => word.startsWith('hang'))
        .map((word) => ({ where: word, reason: 'the deadline of 60 seconds passed' })),
    };
  },
};

async function wordsOf(side: Snapshot): Promise<string[]> {
  const text = await side.read(side.entry ?? '');
  if (text === null) throw new Error('no such file');
  return text.split('\n').filter((line) => line !== '');
}

function difference(written: string, after: readonly string[], path: string): Difference {
  const [word = '', cause] = written.replace(/^[?!]/, '').split('<');
  const line = after.indexOf(`${word}:`) + 1;
  return {
    checker: ID,
    id: differenceId(ID, 'word-removed', word),
    change: 'word-removed',
    requires: 'major',
    affected: written.startsWith('!') ? 'implementer' : 'caller',
    grade: written.startsWith('?') ? 'likely' : 'proven',
    where: word,
    message: 'the word is gone',
    proof: { language: 'text', text: `say ${word}\nfails`, by: 'words 1.0', said: `no ${word}` },
    at: line === 0 ? null : { path, line, column: 1 },
    cause: cause === undefined ? null : differenceId(ID, 'word-removed', cause),
  };
}
