// What takes a while is told, and a bar leaves nothing behind.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Progress } from '../../src/hosts/progress.ts';

let printed = '';
const progress = (live: boolean): Progress => new Progress((text) => (printed += text), live);

beforeEach(() => {
  printed = '';
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
});
afterEach(() => {
  vi.useRealTimers();
});

test('what is over within a second is not told', () => {
  const quick = progress(true);
  quick.now('reading');
  vi.advanceTimersByTime(900);
  for (let step = 0; step < 10; step++) quick.step(step, 10, 'judging');
  quick.done();
  vi.advanceTimersByTime(5000);
  expect(printed).toBe('');
});

test('a bar grows on one line, seldom enough to be read, and is wiped in the end', () => {
  const slow = progress(true);
  for (let step = 0; step < 100; step++) {
    slow.step(step, 100, 'judging releases');
    vi.advanceTimersByTime(50);
  }
  const shown = printed.split('\r').slice(1);
  expect(shown[0]).toBe('judging releases [######........................] 20 of 100');
  expect(shown.length).toBeLessThan(45);
  expect(printed).not.toContain('\n');
  slow.done();
  expect(printed.endsWith('\r\u001B[K')).toBe(true);
});

test('where no line can be written over there is no bar', () => {
  const log = progress(false);
  for (let step = 0; step < 100; step++) {
    log.step(step, 100, 'judging releases');
    vi.advanceTimersByTime(50);
  }
  log.done();
  expect(printed).toBe('');
});
