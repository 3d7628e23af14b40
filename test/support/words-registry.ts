// The registry with one checker, for words, under a name that policies know: vi.mock(registry, () => import(this file)).
import { wordsChecker, wordsOptions } from './words-checker.ts';

const words = { id: 'openapi', options: wordsOptions, load: () => Promise.resolve(wordsChecker) };

export const CHECKERS = [words];
export const checkerNamed = (id: string) => (id === words.id ? words : null);
