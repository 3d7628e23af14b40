import * as v from 'valibot';
import { compileGlob } from '../base/glob.ts';
import { isMapping } from '../base/mapping.ts';
import { fault, ok } from '../base/result.ts';
import { parseDay } from '../lines/calendar.ts';
import type { CataloguedChecker } from '../surfaces/catalogue.ts';
import { CATALOGUE } from '../surfaces/catalogue.ts';
import { entriesOf, optionsIn } from '../surfaces/checker-options.ts';
import { audienceOf, LEVELS_OF_INCONCLUSIVE, PLACED, PLACES_OF } from './compatibility-keys.ts';
import { inside } from './schema-licenses.ts';
import { choice, grammar, list, object, record, text } from './schema-parts.ts';

const ids = ['paths', ...CATALOGUE.map(({ id }) => id)];

const accepted = object(
  {
    id: text,
    reason: v.pipe(
      text,
      v.check((reason) => reason.trim() !== '', 'expected why it may break, found nothing'),
    ),
    until: v.optional(grammar(parseDay)),
  },
  'an accepted break: {id: …, reason: …}',
);

/** What every checker takes. */
const shared = { name: v.optional(text), accept: v.optional(list(accepted, 'a list of accepted breaks')) };

const word = v.pipe(
  text,
  v.check((written) => written !== '' && !written.includes('\0'), 'expected a word of the command, found ""'),
);

const command = v.pipe(
  list(word, 'a list: the program and its arguments'),
  v.minLength(1, 'expected at least a program'),
);

const pattern = grammar((source) => {
  const glob = compileGlob(source);
  return glob.ok ? ok(source) : glob;
});

const folder = grammar((path) =>
  path === '.'
    ? ok(path)
    : v.is(inside, path)
      ? ok(path)
      : fault(
          'bad-path',
          `"${path}" is no folder of the repository`,
          'name it from the top of the repository, without .. and with / between folders',
        ),
);

/** How the place of a surface may be named, by the word for it. */
const places = {
  entry: v.optional(inside),
  file: v.optional(inside),
  files: v.optional(
    v.pipe(list(pattern, 'a list of patterns'), v.minLength(1, 'expected at least one pattern')),
  ),
  directory: v.optional(folder),
} as const;

/** Where a surface lies is written the same way for every checker; what else one asks of it, it checks itself. */
function isPlace(key: string): key is keyof typeof places {
  return Object.hasOwn(places, key);
}

/** What every checker takes that compares two snapshots. */
const compared = {
  ...shared,
  baseline: v.optional(choice(['tag', 'npm'])),
  build: v.optional(list(command, 'a list of commands, each a list: the program and its arguments')),
  'on-inconclusive': v.optional(choice(LEVELS_OF_INCONCLUSIVE)),
};

const paths = object(
  { checker: choice(['paths']), paths: record(text, 'a mapping of patterns to kinds'), ...shared },
  'a checker',
);

// Of a checker that nobody knows, the other keys are no mistakes.
const unknown = v.looseObject({ checker: choice(ids) });

function schemaOf(checker: CataloguedChecker) {
  const own = entriesOf(checker);
  const described = Object.fromEntries(
    Object.entries(own).map(([key, entry]) => [key, isPlace(key) ? places[key] : worded(entry)]),
  );
  const placed = (PLACES_OF[checker.id] ?? []).flatMap((key) =>
    Object.hasOwn(own, key) ? [] : [[key, places[key]] as const],
  );
  const affects = v.optional(list(choice(audienceOf(checker.id).all), 'a list of those who count'));
  const keys = object(
    { checker: choice([checker.id]), ...described, ...Object.fromEntries(placed), ...compared, affects },
    `a checker: {checker: ${checker.id}, …}`,
  );
  return v.pipe(
    keys,
    v.rawCheck(({ dataset, addIssue }) => {
      if (!dataset.typed || !isMapping(dataset.value)) return;
      const given = dataset.value as Readonly<Record<string, unknown>>;
      const known = (key: string): boolean =>
        Object.hasOwn(own, key) || placed.some(([each]) => each === key);
      const named = PLACED.filter((key) => key !== 'directory' && given[key] !== undefined && known(key));
      // What a checker's own options exclude, it says itself.
      if (named.length > 1 && named.some((key) => !Object.hasOwn(own, key)))
        addIssue({ message: `${named.join(' and ')} exclude each other; keep one` });
      // What a checker's options demand of each other.
      const taken = v.safeParse(checker.options, optionsIn(checker, given));
      if (!taken.success) addIssue({ message: taken.issues[0].message });
    }),
  );
}

/** A checker's options are written without this file's words for what is wrong. */
function worded(entry: v.ObjectEntries[string]): v.ObjectEntries[string] {
  return Object.assign(
    v.config(entry as v.GenericSchema, {
      message: (issue) =>
        issue.expected === null
          ? issue.message
          : `expected ${issue.expected}, found ${String(issue.received)}`,
    }),
  );
}

const schemas = new Map(CATALOGUE.map((checker) => [checker.id, schemaOf(checker)]));

/** `compatibility`: what else than commits says how much a release changes. */
export const compatibility = list(
  Object.assign(
    v.lazy((input): v.GenericSchema => {
      const id = isMapping(input) ? String(input.checker ?? 'paths') : 'paths';
      return schemas.get(id) ?? (id === 'paths' ? paths : unknown);
    }),
    // The JSON Schema generator cannot call the function; it reads the shapes here.
    { shapes: [paths, ...schemas.values()] },
  ),
  'a list of checkers',
);
