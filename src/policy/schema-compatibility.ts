import * as v from 'valibot';
import { isMapping } from '../base/mapping.ts';
import { choice, list, NOT_YET, object, record, text } from './schema-parts.ts';

/** The checkers that policy.md names and that come later: a policy that declares one is refused until then. */
const LATER_CHECKERS = ['typescript', 'openapi', 'graphql', 'json-schema', 'protobuf', 'command', 'package'];

const refused = v.pipe(
  v.string(),
  v.check(
    () => false,
    (issue) => `the checker ${String(issue.input)} ${NOT_YET}; paths is the only one so far`,
  ),
);

// Nobody is led to a checker that is refused then.
const known = object(
  { checker: choice(['paths']), paths: record(text, 'a mapping of patterns to kinds') },
  'a checker',
);
// Of a checker that is refused as a whole, its own keys are no mistakes.
const later = v.looseObject({ checker: refused });

/** `compatibility`: what else than commits says how much a release changes. */
export const compatibility = list(
  Object.assign(
    v.lazy((input) => (isMapping(input) && LATER_CHECKERS.includes(String(input.checker)) ? later : known)),
    // The JSON Schema generator cannot call the function; it reads the shapes here.
    { shapes: [known] },
  ),
  'a list of checkers',
);
