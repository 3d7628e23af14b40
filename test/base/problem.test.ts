import { expect, test } from 'vitest';
import { mistake, Problem, problemOf, undecided } from '../../src/base/problem.ts';

test('a mistake is exit status 2, what cannot be decided 3', () => {
  expect(mistake('bad', 'it is bad', 'mend it')).toMatchObject({ code: 'bad', exit: 2, remedy: 'mend it' });
  expect(undecided('shallow', 'too few commits', 'fetch more')).toMatchObject({ code: 'shallow', exit: 3 });
});

test('a problem stays itself; a fault of our own can decide nothing', () => {
  const problem = mistake('bad', 'it is bad', 'mend it');
  expect(problemOf(problem)).toBe(problem);
  const fault = problemOf(new TypeError('x is undefined'));
  expect(fault).toMatchObject({ code: 'internal', exit: 3 });
  expect(fault.message).toContain('TypeError: x is undefined');
  expect(problemOf('thrown text')).toBeInstanceOf(Problem);
});
