import { didYouMean, oneOf } from '../base/nearest.ts';
import type { PolicyDocument } from './document.ts';
import type { PageFileDocument } from './document-page.ts';
import type { Mistakes } from './mistakes.ts';

/** One file that says what the policy says; of `openeox` it is the directory. */
export type DocFile =
  | { readonly as: 'security'; readonly path: string; readonly lang: 'en' | 'de' }
  | {
      readonly as: 'releases';
      readonly path: string;
      readonly link: string | null;
      readonly category: string | null;
    }
  | {
      readonly as: 'page';
      readonly path: string;
      readonly lang: 'en' | 'de';
      readonly format: 'markdown' | 'html';
      readonly lines: boolean;
    }
  | { readonly as: 'openeox'; readonly path: string };

/** The key of `advice` that is no kind. */
const SUPPORT = 'support';

/** The files that `docs` names. */
export function compileDocs(document: PolicyDocument, mistakes: Mistakes): readonly DocFile[] {
  const { security, releases, page, openeox } = document.docs ?? {};
  const files: DocFile[] = [
    ...(security === undefined
      ? []
      : [
          {
            as: 'security',
            lang: 'en',
            ...(typeof security === 'string' ? { path: security } : security),
          } as const,
        ]),
    ...(releases === undefined
      ? []
      : [
          {
            as: 'releases',
            link: null,
            category: null,
            ...(typeof releases === 'string' ? { path: releases } : releases),
          } as const,
        ]),
    ...pages(page).map(
      ({ path, lang = 'en', format, lines = true }) =>
        ({ as: 'page', path, lang, format: format ?? formatOf(path), lines }) as const,
    ),
    ...(openeox === undefined ? [] : [{ as: 'openeox', path: openeox } as const]),
  ];
  const seen = new Set<string>();
  for (const { as, path } of files) {
    if (seen.has(path)) mistakes.add(['docs', as], `two files are named ${path}; give each its own`);
    seen.add(path);
  }
  return files;
}

function pages(
  written: PageFileDocument | readonly PageFileDocument[] | undefined,
): readonly PageFileDocument[] {
  if (written === undefined) return [];
  return isList(written) ? written : [written];
}

function isList(
  written: PageFileDocument | readonly PageFileDocument[],
): written is readonly PageFileDocument[] {
  return Array.isArray(written);
}

function formatOf(path: string): 'markdown' | 'html' {
  return /\.html?$/i.test(path) ? 'html' : 'markdown';
}

/** Advice is given on kinds, and on support. */
export function checkAdvice({ advice }: PolicyDocument, kinds: readonly string[], mistakes: Mistakes): void {
  const possible = [...kinds, SUPPORT];
  for (const key of Object.keys(advice ?? {}))
    if (!possible.includes(key))
      mistakes.key(
        ['advice', key],
        `unknown kind "${key}"; expected ${oneOf(possible)}${didYouMean(key, possible)}`,
      );
}
