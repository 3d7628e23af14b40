import * as v from 'valibot';
import { didYouMean, oneOf } from '../base/nearest.ts';
import { isPath } from './extended-files.ts';
import { PRESET_NAMES } from './presets.ts';
import { byType, list, text } from './schema-parts.ts';

const entry = v.pipe(
  text,
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed || PRESET_NAMES.includes(dataset.value) || isPath(dataset.value)) return;
    const { value: name } = dataset;
    addIssue({
      message: `unknown preset "${name}"; expected ${oneOf(PRESET_NAMES)}, or a path such as ./base.yml${didYouMean(name, PRESET_NAMES)}`,
    });
  }),
);

/** `extends`: presets by their names, files by their paths; one may stand alone. */
export const extended = byType<string | string[]>({
  text: entry,
  list: v.pipe(
    list(entry, 'a list of presets and files'),
    v.maxLength(20, 'expected at most 20 presets and files'),
  ),
  what: 'a preset, a file, or a list of them',
});
