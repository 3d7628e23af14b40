import * as v from 'valibot';
import { compileGlob } from '../base/glob.ts';
import { choice, grammar, list, object, record, text } from './schema-parts.ts';

/** `approvals`: what a release of a kind needs besides its commits. */
export const approvals = record(
  v.pipe(
    object(
      {
        label: v.optional(text),
        teams: v.optional(
          v.pipe(list(text, 'a list of teams'), v.minLength(1, 'expected at least one team')),
        ),
        reviewed: v.optional(choice(['head', 'any'])),
        files: v.optional(
          v.pipe(
            list(grammar(compileGlob), 'a list of patterns for paths'),
            v.minLength(1, 'expected at least one pattern'),
            v.maxLength(100, 'expected at most 100 patterns'),
          ),
        ),
      },
      'an approval: {label: …}, {teams: […]} or {files: […]}',
    ),
    v.rawCheck(({ dataset, addIssue }) => {
      if (!dataset.typed) return;
      const { teams, reviewed } = dataset.value;
      // An unknown key is told for itself.
      if (Object.keys(dataset.value).every((key) => key === 'reviewed'))
        addIssue({ message: 'expected what is needed: label, teams or files' });
      else if (reviewed !== undefined && teams === undefined)
        addIssue({
          message:
            'reviewed says which reviews of teams count, and there are no teams; name them, or remove it',
        });
    }),
  ),
  'a mapping of kinds to what their releases need',
);
