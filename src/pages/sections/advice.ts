import type { AdviceDocument } from '../../policy/document-page.ts';
import type { Language } from '../language.ts';
import type { Block } from '../model.ts';
import type { Said } from '../source.ts';

/** What the vendor advises on a kind of release, or on `support`, in the language of the page as far as it is given. */
export function adviceOn(what: string, { document }: Said, language: Language): Block[] {
  const all = document.advice ?? {};
  const given = Object.hasOwn(all, what) ? all[what] : undefined;
  return given === undefined ? [] : [{ paragraph: [inLanguage(given, language)] }];
}

function inLanguage(given: AdviceDocument, { lang }: Language): string {
  if (typeof given === 'string') return given;
  return given[lang] ?? given.en ?? given.de ?? '';
}
