// Texts that somebody else writes, each of which would be more than text somewhere.
export const ESC = '\u001b';
/** What fits into one line of a commit. */
export const SUBJECTS = [
  '::set-output name=version::9.9.9',
  '##[error]owned',
  'x ##[set-env name=PATH]/evil',
  '#\u200b#[error]joined',
  `#${ESC}[31m#[error]joined`,
  ` \t::stop-commands::x`,
  '\u2028::error::after a line separator',
  '%0A::error::decoded',
  '@octocat look, @github/security and #1, GH-2, octocat/hello#3, a@b.example',
  '[link](https://evil.example) ![image](https://evil.example/x.png) <https://evil.example>',
  'https://evil.example www.evil.example ftp://evil.example mailto:a@b.example',
  '<script>alert(1)</script> <img src=x onerror=alert(1)> <!-- --> </details> &lt;b&gt; &#64;octocat',
  '| a | cell | `code` | ``` | ~~~ | **bold** _em_ ~~gone~~',
  '`x`` @octocat `` `',
  '\u202egnp.exe \u0007 \u0000 end',
  '$(touch owned) `touch owned` \u0024{{ github.token }}',
];

/** A commit that is there, as in a fork: GitHub makes a link of its id. */
export const FORKS_COMMIT = 'deadbeef0123456789abcdef0123456789abcdef';

/** The same, and what only some places would read. */
export const TEXTS: readonly string[] = [
  ...SUBJECTS,
  `see ${FORKS_COMMIT} and evil/repo@${FORKS_COMMIT} and abcdef1 of it`,
  `<!-- semverdict step=x head=${FORKS_COMMIT} run=999999.1 -->`,
  '</code></summary></details></sub><table><tr><td>out',
  '# heading',
  '> quote',
  '- [ ] task [^1]',
  '---',
  '[ref]: https://evil.example "x"',
  '$`x`$ $$x$$ :tada: \\alert(1) &#35;1 &commat;octocat &NewLine;',
  'Released-by: somebody <a@b.example>',
  'Release-Steps: github-release, pointers, dispatch',
  'Signed-off-by: Mallory <m@b.example>',
  'ghadelimiter_x',
  '\u202a\u2066\u200f\ufeff\u00ad\u{e0041}hidden',
  '__proto__ constructor \u0024{{ secrets.X }} %{x} {{x}} \\r\\n',
];

/** All of them at once, each on a line of its own. */
export const ALL_TEXTS = TEXTS.join('\n');

/** For what git takes into a commit: no NUL. */
export function inGit(text: string): string {
  return text.replaceAll('\0', '');
}
