import type { Hint } from './policy-hint.ts';

/** The keys of `compatibility`; a checker's own are on its page, and named there. */

/** What every entry may say. */
const EVERY: Readonly<Record<string, Hint>> = {
  checker: { text: 'What is compared: paths, or a surface by its checker.' },
  name: { text: 'What findings call it; else the checker with its file or folder.' },
  accept: { text: 'Breaks that somebody takes responsibility for.' },
  'accept/[]/id': { text: 'The id of the difference, as a finding and the JSON show it.' },
  'accept/[]/reason': { text: 'Why it may break.' },
  'accept/[]/until': { text: 'The last day on which it is accepted; without it for ever.' },
  paths: {
    text: 'Of the checker paths: patterns for paths, each with the least kind of a release that may change what fits it.',
  },
  'paths/*': { text: 'A kind.' },
};

/** What every surface may say. */
const SURFACES: Readonly<Record<string, Hint>> = {
  entry: { text: 'The one file that is compared, with all that it leads to.' },
  file: { text: 'The one file that is compared.' },
  files: { text: 'Patterns for the files that are compared.' },
  directory: { text: 'The folder that is the root of the surface.' },
  baseline: {
    text: 'What the head is compared with: the files of the last release by its tag, or the package that it was published as.',
    default: 'tag',
  },
  build: {
    text: 'Commands that make the surface, each a list of the program and its arguments. They run in a work tree of the last release, and at the head.',
  },
  affects: { text: 'Who counts: differences that affect others are shown and fail nothing.' },
  'on-inconclusive': { text: 'How loudly it is told that something was not compared.', default: 'error' },
};

export const COMPATIBILITY_KEYS: Readonly<Record<string, Hint>> = {
  compatibility: {
    text: 'What else than commits says how much a release changes (rule compatibility).',
    examples: [
      [{ checker: 'paths', paths: { 'db/migrations/**': 'major' } }],
      [{ checker: 'graphql', file: 'schema.graphql' }],
    ],
  },
  ...Object.fromEntries(
    Object.entries({ ...EVERY, ...SURFACES }).map(([key, hint]) => [`compatibility/[]/${key}`, hint]),
  ),
};
