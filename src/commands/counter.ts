import type { Command } from 'commander';
import { mistake } from '../base/problem.ts';
import type { Policy } from '../policy/policy.ts';
import type { Verdict } from '../verdict/verdict.ts';
import { counterOf } from '../versions/scheme.ts';
import type { CommonOptions } from './options.ts';

export interface GivenCounter {
  readonly counter?: string;
}

/** The option `--counter` of all commands that count. */
export function withCounter(command: Command): Command {
  return command.option('--counter <n>', 'the number of the build counter, for the part that it counts');
}

/** @param name how the caller calls it: an option, or an input of the action */
export function counterNumber(text: string | null | undefined, name: string): number | null {
  if (text === undefined || text === null) return null;
  if (/^(?:0|[1-9]\d{0,14})$/.test(text)) return Number(text);
  throw mistake(
    'bad-counter',
    `${name} is ${JSON.stringify(text)}, which is no number of a build`,
    'give the whole number that the build counter shows',
  );
}

/** Says that a counter was given in vain; a number that is silently left out would surprise at the next build. */
export function counterNote(counter: number, kind: string, part: string | null): string {
  const why =
    part === null
      ? 'the versions have no part with counter: true'
      : `a release of kind ${kind} does not count {${part}} up`;
  return `the counter ${counter} was not used: ${why}`;
}

/** The note for a verdict, where there is one. */
export function unusedCounter(
  { counter = null }: CommonOptions,
  { next, kind }: Verdict,
  { scheme }: Policy,
): { note?: string } {
  if (counter === null || next === null) return {};
  const part = counterOf(scheme);
  const version = scheme.read(next.version);
  if (part !== null && version.ok && version.value.parts[part] === counter) return {};
  return { note: counterNote(counter, kind, part) };
}
