import * as v from 'valibot';
import { didYouMean, oneOf } from '../base/nearest.ts';
import { fault, ok } from '../base/result.ts';
import { isTimezone, parseDay, parseSpan } from '../lines/calendar.ts';
import { LATER_RULE_IDS, LEVELS, RULE_IDS } from './rule-ids.ts';
import {
  byType,
  choice,
  flag,
  grammar,
  list,
  NOT_YET,
  notYet,
  object,
  record,
  text,
  wholeNumber,
} from './schema-parts.ts';
import { duration, support } from './schema-support.ts';

/**
 * The one schema of the policy file: all of policy.md is in it, what comes later is refused by name. The JSON Schema
 * that editors use is generated from it.
 */

const day = grammar(parseDay);
const end = byType<string | null>({
  text: grammar((input) => (input === 'never' || input === 'open' ? ok(input) : parseDay(input))),
  none: v.null(),
  what: 'a day, never or open',
});

const flagValue = byType<string | boolean>({ flag, text: day, what: 'a day or true' });

const known = record(
  object(
    {
      name: v.optional(text),
      released: v.optional(day),
      track: v.optional(text),
      flags: v.optional(record(flagValue, 'a mapping of flags to days or true')),
      end: v.optional(record(end, 'a mapping of phases to days')),
      why: v.optional(text),
    },
    'a line',
  ),
  'a mapping of line ids',
);

const LATER_SCHEMES = ['pep440', 'maven', 'dpkg', 'rubygems', 'go'];

const scheme = v.pipe(
  choice(['semver', ...LATER_SCHEMES]),
  v.check(
    (name) => !LATER_SCHEMES.includes(name),
    (issue) => `the scheme ${String(issue.input)} ${NOT_YET}; use semver or a format`,
  ),
);

const bumped = byType<string | string[]>({
  text,
  list: v.pipe(list(text, 'a list of parts'), v.minLength(1, 'expected at least one part')),
  what: 'a part, or a list of parts',
});

const versions = object({
  scheme: v.optional(scheme),
  format: v.optional(text),
  tag: v.optional(text),
  bump: v.optional(record(bumped, 'a mapping of kinds to parts')),
  initial: v.optional(text),
  zero: v.optional(record(text, 'a mapping of kinds to kinds')),
  parts: v.optional(notYet(record(v.looseObject({})), 'versions.parts')),
  files: v.optional(notYet(list(object({ path: text, pointer: v.optional(text) })), 'versions.files')),
});

const LATER_PRESETS = ['otrs', 'elaisa', 'addon'];

const preset = v.pipe(
  text,
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed || dataset.value === 'semver') return;
    const name = dataset.value;
    if (LATER_PRESETS.includes(name))
      addIssue({ message: `the preset ${name} ${NOT_YET}; write its keys out` });
    else if (/[./\\]/.test(name))
      addIssue({ message: `extending a file (${name}) ${NOT_YET}; write its keys out` });
    else {
      addIssue({
        message: `unknown preset "${name}"; expected semver${didYouMean(name, ['semver'])}`,
      });
    }
  }),
);

const commits = object({
  convention: v.optional(choice(['conventional'])),
  kinds: v.optional(record(text, 'a mapping of commit types to kinds')),
  unknown: v.optional(choice(['note', 'error', 'patch'])),
  merge: v.optional(notYet(choice(['squash', 'merge', 'rebase', 'auto']), 'commits.merge')),
});

const branches = list(
  object({ name: text, line: v.optional(text), prerelease: v.optional(text) }, 'a branch: {name: …}'),
  'a list of branches',
);

const cadence = record(
  object({
    every: grammar((input) => (input === 'any' ? ok(input) : parseSpan(input))),
    tolerance: v.optional(notYet(text, 'cadence.*.tolerance')),
  }),
  'a mapping of kinds to {every: …}',
);

const monthDay = grammar((input) =>
  /^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(input)
    ? ok(input)
    : fault('bad-day', `"${input}" is no day of a year`, 'write MM-DD'),
);

const level = choice(LEVELS);

/** A rule's level, or a mapping with its level and its options. */
function ruleSetting(options: v.ObjectEntries) {
  return byType<unknown>({
    text: level,
    mapping: object({ level: v.optional(level), ...options }, 'a level or a mapping'),
    what: `a level (${oneOf(LEVELS)}), or a mapping with level and options`,
  });
}

const plainRule = ruleSetting({});

const rules = object({
  ...Object.fromEntries(RULE_IDS.map((id) => [id, v.optional(plainRule)])),
  'line-ended': v.optional(ruleSetting({ ahead: v.optional(duration) })),
  'commit-convention': v.optional(ruleSetting({ types: v.optional(list(text, 'a list of commit types')) })),
  'version-next': v.optional(ruleSetting({ accept: v.optional(choice(['exact', 'higher'])) })),
  ...Object.fromEntries(LATER_RULE_IDS.map((id) => [id, v.optional(notYet(plainRule, `the rule ${id}`))])),
});

const approval = object({
  label: v.optional(text),
  teams: v.optional(list(text)),
  files: v.optional(list(text)),
});

export const policySchema = object(
  {
    policy: v.literal(1, (issue) =>
      issue.input === undefined
        ? 'missing key "policy"; write policy: 1'
        : 'expected policy: 1, the only version of this format',
    ),
    product: v.optional(text),
    extends: v.optional(list(preset, 'a list of presets')),
    timezone: v.optional(
      grammar((name) =>
        isTimezone(name)
          ? ok(name)
          : fault('bad-timezone', `"${name}" is no time zone`, 'write an IANA name such as Europe/Berlin'),
      ),
    ),
    versions: v.optional(versions),
    commits: v.optional(commits),
    branches: v.optional(branches),
    lines: v.optional(
      object({
        by: v.optional(text),
        order: v.optional(choice(['version', 'date'])),
        known: v.optional(known),
      }),
    ),
    support: v.optional(support),
    cadence: v.optional(cadence),
    rules: v.optional(rules),
    freeze: v.optional(
      notYet(list(object({ from: monthDay, to: monthDay, except: v.optional(list(text)) })), 'freeze'),
    ),
    compatibility: v.optional(notYet(list(v.looseObject({ checker: text })), 'compatibility')),
    approvals: v.optional(notYet(record(approval), 'approvals')),
    licenses: v.optional(
      notYet(
        object({
          reach: v.optional(object({ plain: v.optional(text), 'upgrade-right': v.optional(text) })),
          older: v.optional(choice(['deny', 'allow'])),
          population: v.optional(text),
          'max-stranded': v.optional(record(wholeNumber)),
        }),
        'licenses',
      ),
    ),
    release: v.optional(
      notYet(
        object({
          tag: v.optional(choice(['annotated', 'signed', 'lightweight'])),
          'github-release': v.optional(flag),
          pointers: v.optional(list(text)),
        }),
        'release',
      ),
    ),
  },
  'a policy: a mapping that starts with policy: 1',
);
