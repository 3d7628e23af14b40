// What a dry run shows of a release: its steps, and the notes as they would be published.
import { describe, expect, test } from 'vitest';
import { releaseMarkdown, releaseText } from '../../src/report/release.ts';
import { PLAIN } from '../../src/report/style.ts';
import type { Json } from '../support/run.ts';

const planned = (notes: string): Json => ({
  plan: {
    action: 'tag',
    steps: [
      { do: 'tag', name: 'v1.0.0', kind: 'annotated', commit: 'a'.repeat(40), message: '' },
      { do: 'release', tag: 'v1.0.0', title: '1.0.0', notes, prerelease: false, latest: true },
    ],
  },
  released: null,
  unfinished: [],
  finished: [],
  refused: [],
  release: null,
});

describe('the notes of a plan', () => {
  test('stand below it, line by line', () => {
    expect(releaseText(planned('## Fixes\n\n- a\n'), PLAIN)).toBe(
      `\n  plan: annotated tag v1.0.0 on aaaaaaaaa\n    then the GitHub release 1.0.0, as the latest\n  nothing was changed\n\n  notes:\n\n    ## Fixes\n\n    - a\n`,
    );
  });

  test('command no log', () => {
    const text = releaseText(planned('::error::x\n##[error]y\r::error::z\u001b[31m'), PLAIN);
    expect(text).toContain('    : :error::x\n    ## [error]y ::error::z\n');
    for (const hidden of ['##[', '\u001b', '\r']) expect(text).not.toContain(hidden);
  });

  test('are cut where they are long', () => {
    const text = releaseText(planned('- x\n'.repeat(300)), PLAIN);
    expect(text.split('\n').filter((line) => line === '    - x')).toHaveLength(100);
    expect(text).toMatch(/\n {4}and 200 more lines; --json holds them all\n$/);
  });

  test('are folded in a summary', () => {
    expect(releaseMarkdown(planned('## Fixes\n\n- a\n'))).toContain(
      '\n<details>\n<summary>Notes</summary>\n\n## Fixes\n\n- a\n\n</details>\n',
    );
  });

  test('are not repeated once they are published', () => {
    const done: Json = {
      ...planned('secret words'),
      released: {
        tag: 'v1.0.0',
        commit: 'a'.repeat(40),
        pushed: 'origin',
        existed: false,
        release: null,
        pointers: [],
        dispatched: [],
      },
    };
    expect(releaseText(done, PLAIN) + releaseMarkdown(done)).not.toContain('secret words');
  });
});

describe('the page of a release', () => {
  const standing = (url: string | null): Json => ({
    ...planned(''),
    plan: null,
    release: { tag: 'v1.0.0', url, id: 7 },
  });

  test('is linked in a summary', () => {
    const url = 'https://github.com/o/r/releases/tag/v1.0.0';
    expect(releaseMarkdown(standing(url))).toContain(`[<code>v1&#46;0&#46;0</code> on GitHub](${url})`);
  });

  test.each([null, 'javascript:alert(1)', 'https://github.com/o/r) [x](https://evil.example'])(
    'is not where there is none, or it is none: %s',
    (url) => {
      expect(releaseMarkdown(standing(url))).not.toContain('](');
    },
  );
});
