import * as v from 'valibot';
import { choice, flag, list, object, text } from './schema-parts.ts';
import { path } from './schema-place.ts';

const word = v.pipe(
  text,
  v.check((written) => written !== '' && !written.includes('\0'), 'expected a word of the command, found ""'),
);

const notes = v.pipe(
  object(
    {
      file: v.optional(path),
      command: v.optional(
        v.pipe(
          list(word, 'a list: the program and its arguments'),
          v.minLength(1, 'expected at least a program'),
        ),
      ),
    },
    'where the notes come from: {file: …} or {command: […]}',
  ),
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed) return;
    const { file, command } = dataset.value;
    if (file !== undefined && command !== undefined)
      addIssue({ message: 'file and command exclude each other; keep one' });
    else if (Object.keys(dataset.value).length === 0)
      addIssue({ message: 'expected where the notes come from: file or command' });
  }),
);

/** `release`: how a release is made. What needs the versions (parts of a pointer) is checked where it is compiled. */
export const release = object(
  {
    tag: v.optional(choice(['annotated', 'signed', 'lightweight'])),
    'github-release': v.optional(flag),
    pointers: v.optional(list(text, 'a list of tags such as v{major}')),
    notes: v.optional(notes),
  },
  'how a release is made: {github-release: true, …}',
);
