import { oneOf } from '../base/nearest.ts';
import { mistake } from '../base/problem.ts';
import { readIfThere } from '../hosts/files.ts';
import { writeBelow, writeNamed } from '../hosts/write-files.ts';
import { releasesOf } from '../lines/releases.ts';
import type { Doc } from '../pages/docs.ts';
import { docsOf } from '../pages/docs.ts';
import type { LanguageCode, PageFormat } from '../pages/model.ts';
import { FORMATS, LANGUAGES } from '../pages/model.ts';
import { openEoxDocument } from '../pages/openeox.ts';
import { policyPage as pageOf, rendered } from '../pages/page.ts';
import type { Published } from '../pages/published.ts';
import { releasesDocument } from '../pages/releases.ts';
import { securityBlock } from '../pages/security.ts';
import type { DocFile } from '../policy/compile-page.ts';
import { pageWritten } from '../report/page.ts';
import { jsonText } from '../report/safe.ts';
import { linesToday } from '../verdict/gathered.ts';
import type { Answer } from './command.ts';
import { findPolicy, policyOrPreset } from './gather/policy-file.ts';
import type { CommonOptions } from './options.ts';
import { todayOf } from './options.ts';

const KINDS: readonly DocFile['as'][] = ['page', 'security', 'releases', 'openeox'];

/** What `policy page` was asked for. */
export interface PageOptions {
  readonly as?: string;
  readonly lang?: string;
  readonly format?: string;
  /** The one line that an OpenEoX document is about. */
  readonly line?: string;
  readonly withLines?: boolean;
  readonly withoutLines?: boolean;
  readonly output?: string;
  readonly write?: boolean;
}

/** The policy as others read it: prose, the block of SECURITY.md, releases.json, OpenEoX. */
export async function policyPage(options: CommonOptions, given: PageOptions): Promise<Answer> {
  const as = choice('--as', given.as, KINDS);
  const lang = choice('--lang', given.lang, LANGUAGES);
  const format = choice('--format', given.format, FORMATS);
  checkTogether(given, as);
  if (given.write === true) return await writeDocs(options, as, lang);
  const made = await documentOf(options, given, as ?? 'page', lang ?? 'en', format ?? 'markdown');
  if (given.output === undefined) return { json: made.json, text: () => made.text, exit: 0 };
  const file = given.output;
  writeNamed(file, made.text);
  return { json: made.json, text: () => pageWritten([{ path: file, changed: true }]), exit: 0 };
}

interface Made {
  readonly json: unknown;
  readonly text: string;
}

async function documentOf(
  options: CommonOptions,
  given: PageOptions,
  as: DocFile['as'],
  language: LanguageCode,
  format: PageFormat,
): Promise<Made> {
  if (as === 'page') {
    const text = rendered(pageOf(await saidOf(options, given), language), format);
    return { json: { language, format, text }, text };
  }
  const published = await publishedOf(options);
  if (as === 'security') {
    const text = `${securityBlock(published, language)}\n`;
    return { json: { language, format: 'markdown', text }, text };
  }
  const json = as === 'releases' ? releasesOfPolicy(published) : openEox(published, given.line);
  return { json, text: jsonText(json) };
}

function releasesOfPolicy(published: Published): unknown {
  const file = published.policy.docs.find(({ as }) => as === 'releases');
  return releasesDocument(published, file?.as === 'releases' ? file : { link: null, category: null });
}

/** The document of one line, or those of all by the lines' names. */
function openEox(published: Published, line: string | undefined): unknown {
  const documents = new Map(published.lines.map((each) => [each.id, openEoxDocument(each, published)]));
  if (line === undefined) return Object.fromEntries(documents);
  const found = documents.get(line);
  if (found === undefined)
    throw mistake(
      'unknown-line',
      `there is no line ${JSON.stringify(line)} today`,
      documents.size === 0 ? 'nothing has been released yet' : `name one of ${oneOf([...documents.keys()])}`,
    );
  return found;
}

/** With the lines of the repository, where it is asked in one. */
async function saidOf(
  options: CommonOptions,
  { withLines, withoutLines }: PageOptions,
): Promise<Parameters<typeof pageOf>[0]> {
  if (withoutLines !== true) {
    const here = withLines === true || (await options.history.infoIfAny) !== null;
    if (here) return await publishedOf(options);
  }
  const { document, policy } = await policyOrPreset(options);
  return { document, policy, lines: null };
}

async function publishedOf(options: CommonOptions): Promise<Published> {
  const { document, policy } = await findPolicy(options);
  const today = todayOf(options, policy.timezone);
  const { tags } = await options.history.tags(policy.tags);
  const releases = releasesOf(tags, policy.tags, today, policy.timezone);
  return { document, policy, today, ...linesToday(today, releases, policy) };
}

/** Writes the files that the policy names under `docs`: all, or those of one kind. */
async function writeDocs(
  options: CommonOptions,
  as: DocFile['as'] | null,
  lang: LanguageCode | null,
): Promise<Answer> {
  const { top } = await options.history.info;
  if (top === null)
    throw mistake('not-written', 'a bare repository has no files to write', 'run it in a work tree');
  const published = await publishedOf(options);
  const docs = docsOf(filesToWrite(published, as, lang), published);
  // Everything is made before anything is written.
  const texts = docs.map((doc) => writtenText(doc, top, published.today));
  for (const { path, text, changed } of texts) if (changed) writeBelow(top, path, text);
  const written = texts.map(({ path, changed }) => ({ path, changed }));
  return { json: { written }, text: () => pageWritten(written), exit: 0 };
}

function filesToWrite(
  { policy }: Published,
  as: DocFile['as'] | null,
  lang: LanguageCode | null,
): readonly DocFile[] {
  const files = policy.docs.filter((file) => as === null || file.as === as);
  if (files.length > 0) return files;
  // It has this name everywhere.
  if (as === 'security') return [{ as, path: 'SECURITY.md', lang: lang ?? 'en' }];
  throw mistake(
    'no-docs',
    `the policy names no file to write${as === null ? '' : ` as ${as}`}`,
    'name it under docs in the policy, or write what is printed with --output FILE',
  );
}

function writtenText(
  doc: Doc,
  top: string,
  today: string,
): { readonly path: string; readonly text: string; readonly changed: boolean } {
  const { path } = doc;
  const before = readIfThere(top, path);
  if (before === null && doc.within)
    throw mistake(
      'no-file',
      `there is no ${path} to write the supported versions into`,
      'make it, with the two markers where the table is to stand: docs/pages.md shows them',
    );
  const made = doc.write(before ?? '', today);
  if (!made.ok) throw mistake(made.fault.code, `${path}: ${made.fault.message}`, made.fault.remedy);
  return { path, text: made.value, changed: made.value !== before };
}

function checkTogether(given: PageOptions, as: DocFile['as'] | null): void {
  const wrong = (option: string, why: string): never => {
    throw mistake('bad-call', `${option} ${why}`, 'semverdict policy page --help shows the options');
  };
  if (given.write === true && given.output !== undefined) wrong('--write', 'and --output exclude each other');
  if (given.withLines === true && given.withoutLines === true)
    wrong('--with-lines', 'and --without-lines exclude each other');
  if (given.line !== undefined && as !== 'openeox') wrong('--line', 'is for --as openeox');
  const prose = as === null || as === 'page';
  if (given.format !== undefined && !prose) wrong('--format', 'is for the page');
  if (given.lang !== undefined && (as === 'releases' || as === 'openeox'))
    wrong('--lang', 'is for what people read');
}

function choice<const T extends string>(
  option: string,
  given: string | undefined,
  words: readonly T[],
): T | null {
  if (given === undefined) return null;
  const found = words.find((word) => word === given);
  if (found === undefined)
    throw mistake('bad-call', `${option} is ${JSON.stringify(given)}`, `expected ${oneOf(words)}`);
  return found;
}
