import type { LaterStep } from './steps.ts';

/** What follows a tag, as its message names it. */
export type Intent = 'github-release' | 'pointers' | 'dispatch';

const INTENTS: Readonly<Record<LaterStep['do'], Intent>> = {
  release: 'github-release',
  pointer: 'pointers',
  dispatch: 'dispatch',
};
const KEY = 'Release-Steps';

/**
 * The message of a tag with what is to follow it, as a trailer: `Release-Steps: github-release, pointers`. So the tag
 * itself says what a run that was cut off still wanted, and the next one does that and no more. A tag without this
 * line is from before, or from somebody else, and stays as it is.
 */
export function withIntent(message: string, after: readonly LaterStep[]): string {
  const intents = [...new Set(after.map((step) => INTENTS[step.do]))];
  return intents.length === 0 ? message : `${message}\n\n${KEY}: ${intents.join(', ')}`;
}

/** What the message of a tag says is to follow it; null where it says nothing. */
export function intentOf(message: string): ReadonlySet<Intent> | null {
  // Nothing in a message but this line begins so: subjects and reasons stand behind a dash and a word.
  const found = new RegExp(`^${KEY}: ([a-z-]+(?:, [a-z-]+)*)$`, 'm').exec(message)?.[1];
  if (found === undefined) return null;
  const known = Object.values(INTENTS);
  return new Set(found.split(', ').flatMap((word) => known.find((intent) => intent === word) ?? []));
}

/** Whether a step is among what a tag says is to follow it. */
export function isIntended(step: LaterStep, intents: ReadonlySet<Intent>): boolean {
  return intents.has(INTENTS[step.do]);
}
