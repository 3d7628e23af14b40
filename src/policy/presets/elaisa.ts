import type { PolicyDocument } from '../document.ts';

/**
 * The preset `elaisa`: versions of up to four numbers, `6.3.5 Build 15` (policy.md, *Presets*; the vendor's page on
 * what its version numbers mean).
 *
 * What that page says: the first number is the main version and names the variant; to go to another one customers
 * take their consultant along, because settings and often the database change with it. The second changes with what
 * is underneath or with the layout. The third, the issue, changes when users see something new or the logic changes
 * in an important way; a 0 is not written. The build counts every state that goes into testing, so published builds
 * have gaps; it starts again with each issue, and a first build is not written.
 */
export const ELAISA: PolicyDocument = {
  policy: 1,
  versions: {
    format: '{major}.{minor}[.{issue}][ Build {build}]',
    // A tag cannot hold the space of the text.
    tag: 'v{major}.{minor}[.{issue}][-b{build}]',
    parts: { issue: { default: 0 }, build: { default: 1, min: 1, counter: true } },
    bump: { major: 'major', minor: 'minor', issue: 'issue', patch: 'build', security: 'build' },
  },
  lines: { by: 'major', known: { '4': { name: 'KSE' }, '5': { name: 'SQL' }, '6': { name: 'SE/UE' } } },
  commits: { kinds: { feat: 'issue', refactor: 'minor', fix: 'patch', security: 'security' } },
  approvals: { major: { label: 'major-approved', files: ['docs/migration/**'] } },
  compatibility: [{ checker: 'paths', paths: { 'db/**': 'major', 'src/screens/**': 'issue' } }],
  advice: {
    major: {
      en: 'Go to another main version only together with your consultant: your settings and adaptations have to change with it, and often the database too.',
      de: 'Gehen Sie nur gemeinsam mit Ihrem Berater auf eine andere Hauptversion: Einstellungen und Anpassungen müssen dabei mitgeändert werden, oft auch die Datenbank.',
    },
    minor: {
      en: 'Something essential has changed, in the programs underneath or in the layout.',
      de: 'Hier hat sich Wesentliches geändert, in den Programmen darunter oder in der Gestaltung.',
    },
    issue: {
      en: 'Users notice it: screens are new or have changed, or something important works in another way. We advise you always to use the current issue.',
      de: 'Anwender bemerken den Unterschied an neuen oder anderen Masken oder daran, dass Wichtiges anders abläuft. Wir raten dazu, stets die aktuelle Ausgabe einzusetzen.',
    },
    patch: {
      en: 'Its corrections are small, and many of them matter only to a few users. A new build can be installed, but does not have to be; builds can often be skipped.',
      de: 'Die Korrekturen sind klein, und viele betreffen nur wenige Anwender. Ein neuer Build kann installiert werden, muss es aber nicht; Builds lassen sich oft überspringen.',
    },
  },
};
