import { oneLine } from '../../base/one-line.ts';
import { clip } from '../../base/words.ts';
import type {
  Affected,
  Difference,
  Grade,
  Inconclusive,
  Place,
  Proof,
  ProofLanguage,
} from '../difference.ts';
import { differenceId } from '../difference.ts';

/** What a program reported, before it is made a difference of ours. */
export interface Reported {
  readonly change: string;
  readonly where: string;
  readonly message: string;
  readonly grade: Grade;
  readonly requires?: string;
  readonly affected?: Affected;
  readonly proof: {
    readonly language: ProofLanguage;
    readonly text: string;
    readonly said: string | null;
  } | null;
  readonly at: Place | null;
}

/** What the output of a program says; a text where it says nothing that can be understood. */
export type Read =
  | { readonly reported: readonly Reported[]; readonly inconclusive: readonly Inconclusive[] }
  | string;

/** How differences of one program are told. */
export interface Telling {
  readonly name: string;
  /** The program with its version. */
  readonly by: string;
  readonly grade: Grade;
  readonly requires: string;
  readonly affected: Affected;
}

const LONGEST_WHERE = 300;
const LONGEST_MESSAGE = 500;
const LONGEST_PROOF = 20_000;

/** Differences of what a program reported, each with an id of its own, sorted by it. */
export function differencesOf(reported: readonly Reported[], telling: Telling): readonly Difference[] {
  const seen = new Map<string, number>();
  return reported
    .map((each): Difference => {
      const where = clip(oneLine(each.where), LONGEST_WHERE);
      const change = wordOf(each.change);
      const plain = differenceId('command', change, `${telling.name} ${where}`);
      const times = (seen.get(plain) ?? 0) + 1;
      seen.set(plain, times);
      return {
        checker: 'command',
        id: times === 1 ? plain : `${plain} (${times})`,
        change,
        requires: each.requires ?? telling.requires,
        affected: each.affected ?? telling.affected,
        grade: telling.grade === 'likely' ? 'likely' : each.grade,
        where,
        message: clip(oneLine(each.message), LONGEST_MESSAGE).replace(/\.$/, ''),
        proof: proofOf(each, telling),
        at: each.at !== null && isInside(each.at.path) ? each.at : null,
        cause: null,
      };
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** What the program gives as a proof; where it calls a break certain without one, its own words are. */
function proofOf({ proof, grade, message }: Reported, { by, grade: most }: Telling): Proof | null {
  if (proof !== null) return { ...proof, text: clip(proof.text, LONGEST_PROOF), by };
  if (grade === 'likely' || most === 'likely') return null;
  return { language: 'text', text: clip(oneLine(message), LONGEST_MESSAGE), by, said: null };
}

/** Whether a path is one from the root of a side. */
function isInside(path: string): boolean {
  return !/^(?:[a-z][a-z0-9+.-]*:|[\\/])|(?:^|[\\/])\.\.(?:[\\/]|$)/i.test(path) && oneLine(path) === path;
}

/** A rule's name as a word for ids: `FIELD_NO_DELETE` is `field-no-delete`. */
function wordOf(name: string): string {
  const word = name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return word === '' ? 'breaking' : clip(word, 100);
}
