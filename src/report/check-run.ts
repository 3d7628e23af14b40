import type { Finding } from '../verdict/verdict.ts';
import type { Location, Places } from './annotations.ts';
import { annotationOf } from './annotations.ts';
import { bytes, cutMarkdown } from './cut.ts';
import type { Origin, Told } from './feedback.ts';
import { toldMarkdown, toldTitle } from './feedback.ts';

/** GitHub: "summary exceeds a maximum bytesize of 65535", whatever its documentation calls it. */
export const LONGEST_CHECK_SUMMARY = 65_535;

/** What a check run says. */
export interface CheckRun {
  readonly conclusion: 'success' | 'failure' | 'neutral';
  readonly title: string;
  readonly summary: string;
  readonly annotations: readonly CheckAnnotation[];
}

interface CheckAnnotation {
  readonly at: Location;
  readonly level: 'failure' | 'warning' | 'notice';
  readonly title: string;
  readonly message: string;
}

const LEVELS = { error: 'failure', warning: 'warning', notice: 'notice' } as const;

/**
 * @param fails whether the step fails
 * @param rest the findings that are no annotations of the step already: the others would stand there twice
 */
export function checkRunOf(
  told: Told,
  origin: Origin,
  fails: boolean,
  rest: readonly Finding[],
  places: Places,
): CheckRun {
  return {
    conclusion: conclusionOf(told, fails),
    title: toldTitle(told),
    summary: cutMarkdown(toldMarkdown(told, origin), LONGEST_CHECK_SUMMARY, bytes),
    annotations: rest.flatMap((finding) => {
      const { at, level, title, message } = annotationOf(finding, places);
      // GitHub wants a file, and a step has room for those that have none.
      return at === null ? [] : [{ at, level: LEVELS[level], title, message }];
    }),
  };
}

/** Nothing judged, and a violation that fails nothing, are neither good nor bad. */
function conclusionOf(told: Told, fails: boolean): CheckRun['conclusion'] {
  if (fails) return 'failure';
  if (told.is === 'nothing') return 'neutral';
  return told.is === 'verdict' && told.verdict.outcome === 'fail' ? 'neutral' : 'success';
}
