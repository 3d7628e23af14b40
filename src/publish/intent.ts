import type { LaterStep } from './steps.ts';

/** What follows a tag, as its message names it. */
export type Intent = 'github-release' | 'pointers' | 'dispatch';

const INTENT_OF: Readonly<Record<LaterStep['do'], Intent>> = {
  release: 'github-release',
  pointer: 'pointers',
  latest: 'github-release',
  dispatch: 'dispatch',
};
/** All there are. */
export const INTENTS: readonly Intent[] = [...new Set(Object.values(INTENT_OF))];
const KEY = 'Release-Steps';

/**
 * The message of a tag with what is to follow it, as a trailer: `Release-Steps: github-release, pointers`. So the tag
 * itself says what a run that was cut off still wanted, and the next one does that and no more. A tag without this
 * line is from before, or from somebody else, and stays as it is.
 */
export function withIntent(message: string, after: readonly LaterStep[]): string {
  const intents = [...new Set(after.map((step) => INTENT_OF[step.do]))];
  return intents.length === 0 ? message : `${message}\n\n${KEY}: ${intents.join(', ')}`;
}

/** What the message of a tag says is to follow it. */
export function intentOf(message: string): ReadonlySet<Intent> {
  // Nothing in a message but this line begins so: subjects and reasons stand behind a dash and a word.
  const found = new RegExp(`^${KEY}: ([a-z-]+(?:, [a-z-]+)*)$`, 'm').exec(message)?.[1];
  return new Set(
    (found ?? '').split(', ').flatMap((word) => INTENTS.find((intent) => intent === word) ?? []),
  );
}
