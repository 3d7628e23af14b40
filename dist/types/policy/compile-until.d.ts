import type { Match } from '../lines/match.ts';
import type { Until } from '../lines/until.ts';
import type { MatchDocument, UntilDocument } from './document.ts';
/** The data of an `until` whose texts the schema has checked. */
export declare function compileUntil(written: UntilDocument): Until;
export declare function compileMatch(written: MatchDocument): Match;
