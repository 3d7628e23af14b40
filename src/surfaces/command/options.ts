import * as v from 'valibot';
import { AFFECTED } from '../difference.ts';

const word = v.pipe(v.string(), v.nonEmpty());
/** A program and its arguments: never a line for a shell. */
const program = v.pipe(
  v.array(v.string()),
  v.check(
    (list) => list[0] !== undefined && list[0] !== '',
    'expected a list: the program and its arguments',
  ),
  v.transform((list) => list as unknown as readonly [string, ...string[]]),
);
const outcome = v.picklist(['compatible', 'breaking', 'failed']);

/** What a policy says to the checker `command`. */
export const commandOptions = v.pipe(
  v.strictObject({
    /** What reports call the program. */
    name: v.optional(
      v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]*$/, 'use small letters, digits and hyphens')),
    ),
    /** `{old}` and `{new}` stand for the folders of the two sides. */
    command: program,
    /** Asks the program for its version, before it is used. */
    version: v.optional(program),
    /** The versions with which the policy was written, as a range of semver. */
    expect: v.optional(word),
    /** What exit statuses mean; those that are not named mean `failed`. */
    status: v.optional(v.record(v.pipe(v.string(), v.regex(/^\d{1,3}$/, 'name an exit status')), outcome), {
      '0': 'compatible',
      '1': 'breaking',
    }),
    /** What the output holds where a status really means `breaking`: some programs end with 1 for faults of their own, too. */
    marker: v.optional(word),
    output: v.optional(v.picklist(['text', 'json', 'sarif']), 'text'),
    /** The side in whose folder it runs. */
    side: v.optional(v.picklist(['old', 'new']), 'new'),
    /** Seconds. */
    deadline: v.optional(v.pipe(v.number(), v.minValue(1), v.maxValue(3600)), 300),
    /** The most that a difference of this program counts. */
    grade: v.optional(v.picklist(['proven', 'likely']), 'proven'),
    requires: v.optional(word, 'major'),
    affected: v.optional(v.picklist(AFFECTED), 'caller'),
  }),
  v.check(
    ({ version, expect }) => expect === undefined || version !== undefined,
    'expect is held against what version tells: say how the program is asked for it, version: [program, --version]',
  ),
);

export type CommandOptions = v.InferOutput<typeof commandOptions>;
