import * as v from 'valibot';
import type { AdviceDocument, DocsDocument, PageFileDocument } from './document-page.ts';
import { byType, choice, flag, list, object, record, text } from './schema-parts.ts';

/** A place in the repository: something is written there, so it must not lead out. */
function place(end: RegExp, what: string) {
  return v.pipe(
    text,
    v.check(
      (written) =>
        /^(?!\/|[A-Za-z]:)[^\\\0\r\n]+$/.test(written) && written.replace(end, '').split('/').every(isStep),
      (issue) => `expected ${what}, from its root and with slashes, found ${JSON.stringify(issue.input)}`,
    ),
  );
}

const path = place(/$/, 'a path inside the repository');
const directory = place(/\/$/, 'a directory of the repository');

function isStep(step: string): boolean {
  return step !== '' && step !== '.' && step !== '..' && step.toLowerCase() !== '.git';
}

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
