import type { Hint } from './policy-hint.ts';
import { DOC_PATH } from './policy-keys-page.ts';

/** What the JSON Schema says of `release`. */
export const RELEASE_KEYS: Readonly<Record<string, Hint>> = {
  release: {
    text: 'How a release is made.',
    examples: [{ 'github-release': true, pointers: ['v{major}'] }],
  },
  'release/tag': {
    text: "What the tag is: an object with a message (annotated), the same signed as git's settings say (signed), or a name for the commit alone (lightweight).",
    default: 'annotated',
  },
  'release/github-release': {
    text: 'Whether a release with notes is published on GitHub too.',
    default: false,
  },
  'release/pointers': {
    text: 'Pointers, as templates over the first parts of a version. Each stands on the highest stable version that gives it the same name; one with {channel} on the highest pre-release of that channel.',
    examples: [['v{major}'], ['v{major}', 'v{major}.{minor}', '{channel}']],
  },
  'release/notes': {
    text: 'Where the notes of a release come from. Without it semverdict writes them from the commits.',
    mapping: { oneOf: [{ required: ['file'] }, { required: ['command'] }] },
  },
  'release/notes/file': {
    text: 'A file of the commit that is released: its path from the top of the repository, with {version} or the parts of the version. It must exist.',
    pattern: DOC_PATH,
    examples: ['docs/releases/{version}.md'],
  },
  'release/notes/command': {
    text: 'A program and its arguments. It reads the release as JSON and writes the notes as Markdown.',
    examples: [['node', 'scripts/notes.mjs']],
  },
};
