import * as v from 'valibot';
import type { AdviceDocument, DocsDocument, PageFileDocument } from './document-page.ts';
import { byType, choice, flag, list, object, record, text } from './schema-parts.ts';
import { directory, path } from './schema-place.ts';

const lang = choice(['en', 'de']);

const pageFile = object(
  {
    path,
    lang: v.optional(lang),
    format: v.optional(choice(['markdown', 'html'])),
    lines: v.optional(flag),
  },
  'a page: {path: …}',
) as v.GenericSchema<PageFileDocument>;

const url = v.pipe(
  text,
  v.check(
    (written) => /^https?:\/\/[^\s]+$/.test(written) && URL.canParse(written),
    'expected an address: https://…',
  ),
);

/** `docs`: which files say what the policy says. */
export const docs = object({
  security: v.optional(
    byType<NonNullable<DocsDocument['security']>>({
      text: path,
      mapping: object({ path, lang: v.optional(lang) }) as v.GenericSchema<{
        path: string;
        lang?: 'en' | 'de';
      }>,
      what: 'a path, or {path: …, lang: …}',
    }),
  ),
  releases: v.optional(
    byType<NonNullable<DocsDocument['releases']>>({
      text: path,
      mapping: object({ path, link: v.optional(url), category: v.optional(text) }) as v.GenericSchema<{
        path: string;
        link?: string;
        category?: string;
      }>,
      what: 'a path, or {path: …, link: …, category: …}',
    }),
  ),
  page: v.optional(
    byType<PageFileDocument | PageFileDocument[]>({
      mapping: pageFile,
      list: list(pageFile, 'a list of pages'),
      what: 'a page, {path: …}, or a list of them',
    }),
  ),
  openeox: v.optional(directory),
});

/** `advice`: what the vendor advises on a kind of release. */
export const advice = record(
  byType<AdviceDocument>({
    text,
    mapping: object({ en: v.optional(text), de: v.optional(text) }) as v.GenericSchema<{
      en?: string;
      de?: string;
    }>,
    what: 'text, or {en: …, de: …}',
  }),
  'a mapping of kinds to what is advised',
);
