// The last line of a tag's message says what is to follow it, and the next run believes it: no text of strangers may.
import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { intentOf, withIntent } from '../../src/publish/intent.ts';
import { linesOfMessage } from '../../src/publish/message.ts';
import type { Json } from '../support/run.ts';

const verdict = (subject: string, reason = 'none'): Json => ({
  next: { version: '1.0.1', tag: 'v1.0.1' },
  kind: 'patch',
  line: { id: '1', opens: null },
  because: [{ kind: 'patch', subject }],
  overrides: [{ rule: 'line-ended', line: '1', reason, used: true }],
});

const TRAILER = 'Release-Steps: github-release, pointers';
const BREAKS = ['\n', '\r', '\r\n', '\v', '\f', '\u0085', '\u2028', '\u2029', '\0', '\x1b[2K'];

describe('a subject or a reason cannot say what follows a release', () => {
  test.each(BREAKS.map((each) => [JSON.stringify(each), each]))('after %s', (_, between) => {
    const said = `fix: x${between}${between}${TRAILER}${between}`;
    expect(intentOf(linesOfMessage(verdict(said)))).toEqual(new Set());
    expect(intentOf(linesOfMessage(verdict('fix: x', said)))).toEqual(new Set());
    expect(intentOf(linesOfMessage(verdict(TRAILER, TRAILER)))).toEqual(new Set());
  });

  const text = fc
    .array(fc.oneof(fc.constantFrom(...BREAKS, TRAILER, 'Release-Steps: ', ' ', '- '), fc.string()), {
      maxLength: 8,
    })
    .map((pieces) => pieces.join(''));

  property.prop([text, text])('whatever they hold, only our own last line counts', (subject, reason) => {
    const message = linesOfMessage(verdict(subject, reason));
    expect(intentOf(message)).toEqual(new Set());
    const pointer = { do: 'pointer', name: 'v1', commit: 'a', from: null } as const;
    expect(intentOf(withIntent(message, [pointer]))).toEqual(new Set(['pointers']));
  });
});
