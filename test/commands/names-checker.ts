// A checker with every kind of answer, for the tests of what runs checkers: each line of a file is a name, and who uses a
// name that is gone is broken. A name with a dot is explained by what stands before the dot.
import * as v from 'valibot';
import { Unreadable } from '../../src/base/unreadable.ts';
import type { Checker } from '../../src/surfaces/checker.ts';
import type { Difference } from '../../src/surfaces/difference.ts';
import { differenceId } from '../../src/surfaces/difference.ts';
import type { Snapshot } from '../../src/surfaces/snapshot.ts';

const options = v.strictObject({
  file: v.optional(v.string()),
  likely: v.optional(v.boolean(), false),
});

async function namesOf(side: Snapshot, file = side.entry ?? 'names.txt'): Promise<string[]> {
  const text = await side.read(file);
  if (text === null) throw new Unreadable(file, `${side.label} has no such file`);
  return text.split('\n').filter(Boolean);
}

const checker: Checker<v.InferOutput<typeof options>> = {
  id: 'names',
  async compare(old, next, { file, likely }) {
    const [before, after] = [await namesOf(old, file), await namesOf(next, file)];
    const gone = before.filter((each) => !after.includes(each));
    const id = (name: string): string => differenceId('names', 'name-removed', name);
    return {
      changes: gone.map(
        (where): Difference => ({
          checker: 'names',
          id: id(where),
          change: 'name-removed',
          requires: 'major',
          affected: 'caller',
          grade: likely ? 'likely' : 'proven',
          where,
          message: `the name ${where} is gone`,
          proof: likely
            ? null
            : { language: 'text', text: `use ${where}\n`, by: 'Reader 1.0', said: 'unknown name' },
          at: { path: 'names.txt', line: 1, column: null },
          cause: where.includes('.') ? id(where.slice(0, where.lastIndexOf('.'))) : null,
        }),
      ),
      inconclusive: after
        .filter((each) => each.endsWith('?'))
        .map((where) => ({ where, reason: 'nobody knows what it is' })),
    };
  },
};

export const names = { id: 'names', options, load: () => Promise.resolve(checker) };
