import * as v from 'valibot';
import { oneOf } from '../base/nearest.ts';
import { fault, ok } from '../base/result.ts';
import { isTimezone, parseDay } from '../lines/calendar.ts';
import { LEVELS, RULE_IDS } from './rule-ids.ts';
import { approvals } from './schema-approvals.ts';
import { cadence, freeze } from './schema-cadence.ts';
import { compatibility } from './schema-compatibility.ts';
import { extended } from './schema-extends.ts';
import { inside, licenses } from './schema-licenses.ts';
import { advice, docs } from './schema-page.ts';
import { byType, choice, flag, grammar, list, object, record, text } from './schema-parts.ts';
import { release } from './schema-release.ts';
import { duration, support } from './schema-support.ts';
import { versions } from './schema-versions.ts';

/**
 * The one schema of the policy file: all of policy.md is in it. The JSON Schema
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

const commits = object({
  convention: v.optional(choice(['conventional'])),
  kinds: v.optional(record(text, 'a mapping of commit types to kinds')),
  unknown: v.optional(choice(['note', 'error', 'patch'])),
  merge: v.optional(choice(['auto', 'merge', 'squash', 'rebase'])),
});

const branches = list(
  object({ name: text, line: v.optional(text), prerelease: v.optional(text) }, 'a branch: {name: …}'),
  'a list of branches',
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
/** Rules that speak of a release rather than of a branch may wait for one. */
const judgedAt = { at: v.optional(choice(['check', 'release'])) };

const prefixes = list(
  grammar((input) =>
    /^[A-Za-z][\w.-]{0,30}$/.test(input)
      ? ok(input)
      : fault('bad-prefix', `"${input}" is no prefix of advisory ids`, 'write one such as ZSA-'),
  ),
  'a list of prefixes',
);

const rules = object({
  ...Object.fromEntries(RULE_IDS.map((id) => [id, v.optional(plainRule)])),
  'line-ended': v.optional(ruleSetting({ ahead: v.optional(duration) })),
  'commit-convention': v.optional(ruleSetting({ types: v.optional(list(text, 'a list of commit types')) })),
  'approval-missing': v.optional(ruleSetting(judgedAt)),
  'cadence-early': v.optional(ruleSetting(judgedAt)),
  freeze: v.optional(ruleSetting(judgedAt)),
  'security-advisory': v.optional(ruleSetting({ prefixes: v.optional(prefixes) })),
  'version-next': v.optional(ruleSetting({ accept: v.optional(choice(['exact', 'higher'])) })),
});

export const policySchema = object(
  {
    policy: v.literal(1, (issue) =>
      issue.input === undefined
        ? 'missing key "policy"; write policy: 1'
        : 'expected policy: 1, the only version of this format',
    ),
    product: v.optional(text),
    extends: v.optional(extended),
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
    docs: v.optional(docs),
    advice: v.optional(advice),
    rules: v.optional(rules),
    freeze: v.optional(freeze),
    compatibility: v.optional(compatibility),
    approvals: v.optional(approvals),
    licenses: v.optional(licenses),
    baseline: v.optional(inside),
    release: v.optional(release),
  },
  'a policy: a mapping that starts with policy: 1',
);
