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

/** What a terminal holds after all of that: what was written over is gone. */
const shown = (): string =>
  printed
    .split('\n')
    .map((line) =>
      line.split('\r').reduce((cells, part) => {
        const text = part.replace('\u001B[K', '');
        return text === part ? text + cells.slice(text.length) : text;
      }, ''),
    )
    .join('\n');

const pass = (bar: Progress, from: number, all: number, times: number): void => {
  for (let done = from; done < from + times; done += 1) {
    bar.step(done, all, 'judging');
    vi.advanceTimersByTime(600);
  }
};

test('a bar is begun by whatever step is told first', () => {
  pass(progress(true), 1, 8, 3);
  expect(shown()).toBe(`judging [${'#'.repeat(11)}${'.'.repeat(19)}] 3 of 8`);
});

test('the bar of a second row shows nothing of the first', () => {
  const bar = progress(true);
  pass(bar, 0, 100_000, 4);
  pass(bar, 0, 9, 4);
  expect(shown()).toBe(`judging [${'#'.repeat(10)}${'.'.repeat(20)}] 3 of 9`);
  bar.done();
  expect(shown()).toBe('');
});

test.each([true, false])('steps end what was done before, where a bar can be shown: %s', (live) => {
  const bar = progress(live);
  bar.now('reading');
  vi.advanceTimersByTime(500);
  pass(bar, 0, 9, 4);
  expect(printed).not.toContain('reading');
  expect(printed).not.toContain('\n');
});

test('what takes over a second is named once', () => {
  const log = progress(false);
  log.now('reading');
  vi.advanceTimersByTime(5000);
  expect(printed).toBe('reading …\n');
});
