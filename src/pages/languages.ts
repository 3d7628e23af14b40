import { german } from './de/index.ts';
import { english } from './en/index.ts';
import type { Language } from './language.ts';
import type { LanguageCode } from './model.ts';

const ALL: Readonly<Record<LanguageCode, Language>> = { en: english, de: german };

export function languageOf(code: LanguageCode): Language {
  return ALL[code];
}
