import type { Span } from '../lines/calendar.ts';
import type { Track } from '../lines/lines.ts';
import type { Scheme } from '../versions/scheme.ts';
import type { PolicyDocument } from './document.ts';
import type { Mistakes } from './mistakes.ts';
/** The tracks of a policy, with every name they use checked; null without `support`. */
export declare function compileTracks(document: PolicyDocument, by: readonly string[], scheme: Scheme, kinds: readonly string[], cycle: Span | null, mistakes: Mistakes): Track[] | null;
