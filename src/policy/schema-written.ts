import * as v from 'valibot';
import { compileGlob } from '../base/glob.ts';
import { compileLine, compilePointer, isPackageJson } from '../versions/written.ts';
import { grammar, list, object } from './schema-parts.ts';

/** `versions.files`: where else than in the tag a version's number is written. */
export const writtenFiles = list(
  v.pipe(
    object(
      {
        path: grammar(compileGlob),
        pointer: v.optional(grammar(compilePointer)),
        line: v.optional(grammar(compileLine)),
      },
      'a file: {path: …}',
    ),
    v.rawCheck(({ dataset, addIssue }) => {
      if (!dataset.typed) return;
      const { path, pointer, line } = dataset.value;
      const structured = /\.(?:json|ya?ml)$/.test(path);
      if (pointer !== undefined && line !== undefined)
        addIssue({ message: 'pointer and line exclude each other; keep one' });
      else if (pointer !== undefined && !structured)
        addIssue({ message: 'a pointer leads into .json, .yaml and .yml; of other files name a line' });
      else if (pointer === undefined && line === undefined && structured && !isPackageJson(path))
        addIssue({ message: `say where in ${path} the number stands: add pointer: /version` });
    }),
  ),
  'a list of files',
);
