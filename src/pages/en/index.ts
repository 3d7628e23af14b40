import type { Language } from '../language.ts';
import { basics } from './basics.ts';
import { licenses } from './licenses.ts';
import { lines } from './lines.ts';
import { releases } from './releases.ts';
import { support } from './support.ts';
import { versions } from './versions.ts';

export const english: Language = {
  lang: 'en',
  ...basics,
  ...versions,
  ...releases,
  ...support,
  ...licenses,
  ...lines,
};
