import type { LintCheck } from './context.ts';

/** Notes are the text of a release on GitHub: without one nobody reads them. */
export const notesUnused: LintCheck = {
  id: 'notes-unused',
  asksRepository: false,
  check({ document, policy }) {
    if (document.release?.notes === undefined || policy.release.githubRelease) return [];
    return [
      {
        level: 'warning',
        message: 'the notes are never published: no release is made on GitHub',
        remedy: 'add github-release: true below release, or remove notes',
        path: ['release', 'notes'],
        at: 'key',
      },
    ];
  },
};
