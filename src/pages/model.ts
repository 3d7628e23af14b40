import type { Text } from './text.ts';

/** A page between the policy and its markup: what is said, in one language, for every renderer. */
export interface Page {
  readonly language: LanguageCode;
  readonly title: string;
  readonly blocks: readonly Block[];
}

export type LanguageCode = 'en' | 'de';
export type PageFormat = 'markdown' | 'html';

export const LANGUAGES: readonly LanguageCode[] = ['en', 'de'];
export const FORMATS: readonly PageFormat[] = ['markdown', 'html'];

export type Block =
  | { readonly heading: string; readonly level: 2 | 3 }
  | { readonly paragraph: Text }
  | { readonly list: readonly Text[] }
  | { readonly head: readonly string[]; readonly rows: readonly (readonly Text[])[] };
