import type { Result } from '../base/result.ts';
import type { Match, PartTest } from '../lines/match.ts';
import { parseMatchText } from '../lines/match.ts';
import type { Anchor, Until } from '../lines/until.ts';
import { parsePlus, parseSnap, parseUntilText } from '../lines/until.ts';
import type { MatchDocument, UntilDocument, UntilObject } from './document.ts';

/** The data of an `until` whose texts the schema has checked. */
export function compileUntil(written: UntilDocument): Until {
  if (typeof written === 'string') return must(parseUntilText(written));
  const shift = {
    ...(written.plus === undefined ? {} : { plus: must(parsePlus(written.plus)) }),
    ...(written.snap === undefined ? {} : { snap: must(parseSnap(written.snap)) }),
  };
  if (written.latest !== undefined) return { is: 'latest', of: written.latest.map(compileUntil), ...shift };
  if (written.earliest !== undefined)
    return { is: 'earliest', of: written.earliest.map(compileUntil), ...shift };
  return { is: 'anchor', anchor: anchorOf(written), ...shift };
}

function anchorOf(written: UntilObject): Anchor {
  if (written.newer !== undefined) return { on: 'newer', count: written.newer, of: written.of ?? 'line' };
  if (written.after !== undefined) return { on: 'after', phase: written.after };
  if (written.flag !== undefined) return { on: 'flag', flag: written.flag };
  return { on: 'released' };
}

export function compileMatch(written: MatchDocument): Match {
  if (typeof written === 'string') return must(parseMatchText(written));
  if (isList(written)) return { is: 'any', of: written.map((each) => must(parseMatchText(each))) };
  const { flag, ...parts } = written;
  const tests = Object.entries(parts).map(([part, test]): [string, PartTest] => [
    part,
    typeof test === 'number' ? [test] : (test as PartTest),
  ]);
  return { is: 'keys', parts: Object.fromEntries(tests), flag: typeof flag === 'string' ? flag : null };
}

function isList(written: MatchDocument): written is readonly string[] {
  return Array.isArray(written);
}

/** Texts that reach this place were checked by the schema: a fault here is ours. */
function must<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.fault.message);
  return result.value;
}
