import * as v from 'valibot';
import { parseDay } from '../../lines/calendar.ts';
import { RULE_IDS } from '../../policy/rule-ids.ts';
import {
  byType,
  choice,
  flag,
  grammar,
  list,
  object,
  record,
  text,
  wholeNumber,
} from '../../policy/schema-parts.ts';

/** The schema of a file of cases: what is given, and what the policy is expected to say. */

const day = grammar(parseDay);

const tags = byType<string[] | Record<string, string>>({
  list: list(text, 'a list of tags'),
  mapping: record(day, 'a mapping of tags to days'),
  what: 'a mapping of tags to days, or a list of tags',
});

const population = list(
  object(
    {
      version: text,
      upgradeRight: v.optional(flag),
      count: v.optional(wholeNumber),
      validUntil: v.optional(day),
    },
    'licenses: {version: …, upgradeRight: …, count: …}',
  ),
  'a list of licenses',
);

const given = object(
  {
    today: v.optional(day),
    branch: v.optional(text),
    tags: v.optional(tags),
    commits: v.optional(list(text, 'a list of commit messages')),
    'pull-request': v.optional(list(text, 'a list of commit messages')),
    paths: v.optional(list(text, 'a list of paths')),
    labels: v.optional(list(text, 'a list of labels')),
    teams: v.optional(list(text, 'a list of teams')),
    releasing: v.optional(flag),
    counter: v.optional(wholeNumber),
    'security-releases': v.optional(list(text, 'a list of tags')),
    population: v.optional(population),
  },
  'what is given: {tags: …, commits: …}',
);

/** A text, or nothing. */
const textOrNone = byType<string | null>({ text, none: v.null(), what: 'text, or null' });

const rule = choice(RULE_IDS);

const finding = byType<string | { rule: string; level?: string | undefined }>({
  text: rule,
  mapping: object(
    { rule, level: v.optional(choice(['error', 'warning', 'note'])) },
    'a finding: {rule: …, level: …}',
  ),
  what: 'a rule, or a rule with its level',
});

const expected = v.pipe(
  object(
    {
      outcome: v.optional(choice(['pass', 'fail', 'undecided'])),
      kind: v.optional(text),
      next: v.optional(textOrNone),
      tag: v.optional(textOrNone),
      line: v.optional(text),
      opens: v.optional(textOrNone),
      phase: v.optional(textOrNone),
      security: v.optional(flag),
      findings: v.optional(list(finding, 'a list of rules')),
      error: v.optional(text),
    },
    'what is expected: {kind: …, next: …}',
  ),
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed || Object.keys(dataset.value).length > 0) return;
    addIssue({ message: 'expected at least one key, such as next: without one nothing is tested' });
  }),
);

export const casesSchema = v.pipe(
  list(
    object({ name: v.optional(text), given, expect: expected }, 'a case: {given: …, expect: …}'),
    'a list of cases',
  ),
  v.minLength(1, 'expected at least one case'),
  v.maxLength(10_000, 'expected at most 10000 cases'),
);
