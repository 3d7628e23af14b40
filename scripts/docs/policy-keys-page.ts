import type { Hint } from './policy-hint.ts';

/** Steps of a path that leads nowhere else: no "..", no ".git", no drive, no backslash. */
const DOC_STEPS = String.raw`(?![A-Za-z]:)(?!\.{1,2}(?:/|$)|\.git(?:/|$))[^/\\]+(?:/(?!\.{1,2}(?:/|$)|\.git(?:/|$))[^/\\]+)*`;
export const DOC_PATH = `^(?:${DOC_STEPS})$`;

/** What the JSON Schema says of `docs` and `advice`. */
export const PAGE_KEYS: Readonly<Record<string, Hint>> = {
  docs: {
    text: 'The files that say what the policy says (rule docs-drift); policy page --write writes them.',
    examples: [{ security: 'SECURITY.md', page: { path: 'docs/policy.md' } }],
  },
  'docs/security': {
    text: 'The file with the table of supported versions between two markers, from the top of the repository.',
    examples: ['SECURITY.md', { path: 'SECURITY.md', lang: 'de' }],
  },
  'docs/security/path': { text: 'The file.', pattern: DOC_PATH },
  'docs/security/lang': { text: 'The language of the table.', default: 'en' },
  'docs/releases': {
    text: 'The file with the lines in the shape of the endoflife.date API v1.',
    examples: ['public/releases.json'],
  },
  'docs/releases/path': { text: 'The file.', pattern: DOC_PATH },
  'docs/releases/link': { text: "The address of the product's page.", pattern: String.raw`^https?://\S+$` },
  'docs/releases/category': {
    text: 'What sort of product it is, in the words of endoflife.date.',
    default: 'app',
    examples: ['server-app', 'library'],
  },
  'docs/page': {
    text: 'The policy in prose: one file, or a list of them.',
    examples: [{ path: 'docs/policy.md' }, [{ path: 'docs/policy.de.html', lang: 'de' }]],
  },
  'docs/page/path': { text: 'The file.', pattern: DOC_PATH },
  'docs/page/lang': { text: 'Its language.', default: 'en' },
  'docs/page/format': { text: 'How it is written; html for a file that ends in .html.', default: 'markdown' },
  'docs/page/lines': { text: 'Whether it shows the lines of today.', default: true },
  'docs/page/[]/path': { text: 'The file.', pattern: DOC_PATH },
  'docs/page/[]/lang': { text: 'Its language.', default: 'en' },
  'docs/page/[]/format': {
    text: 'How it is written; html for a file that ends in .html.',
    default: 'markdown',
  },
  'docs/page/[]/lines': { text: 'Whether it shows the lines of today.', default: true },
  'docs/openeox': {
    text: 'The directory with one OpenEoX document for each line.',
    pattern: `^(?:${DOC_STEPS}/?)$`,
    examples: ['public/openeox'],
  },

  advice: {
    text: 'What you advise on a kind of release, or under support on the end of a line. The page in prose says it.',
    examples: [{ patch: 'A build may be skipped.', support: { en: 'Ask us.', de: 'Fragen Sie uns.' } }],
  },
  'advice/*': { text: 'Text in one language, or in both.' },
  'advice/*/en': { text: 'In English.' },
  'advice/*/de': { text: 'In German.' },
};
