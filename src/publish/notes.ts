import { count, listed } from '../base/words.ts';
import type { UsedOverride } from '../verdict/verdict.ts';
import { aRelease, shortId } from '../verdict/words.ts';
import type { ContentsLine, ReleaseContents } from './contents.ts';
import type { EntryAuthor, ReleaseEntry } from './entries.ts';
import { inlineText, proseText } from './notes-text.ts';
import type { Section } from './sections.ts';

/** What GitHub takes as the text of a release, in characters. */
export const MOST_NOTES = 125_000;

/** A repository's web address such as `https://github.com/owner/name`; null where it is on no server that is known. */
export type RepositoryUrl = string | null;

/**
 * The notes of a release as GitHub Markdown: its sections, what was allowed, the support of its line, and the link to all
 * changes. What has no room is counted in a plain last line.
 */
export function notesOf(contents: ReleaseContents, url: RepositoryUrl, most = MOST_NOTES): string {
  const alone = onlyAuthors(contents);
  const sections = contents.sections.map((section) => ({
    id: section.id,
    title: section.title,
    blocks: section.entries.map((entry) => {
      const authors = alone === null ? entry.authors : [];
      return entryBlock({ ...entry, authors }, section.id, url);
    }),
  }));
  const end = closing(contents, alone ?? [], url);
  const whole = laidOut(sections, end);
  if (whole.length <= most) return whole;
  return laidOut(...fitting(sections, end, most));
}

interface Blocks extends Pick<Section, 'id' | 'title'> {
  readonly blocks: readonly string[];
}

function laidOut(sections: readonly Blocks[], end: readonly string[]): string {
  const shown = sections.filter(({ blocks }) => blocks.length > 0);
  const parts = shown.map(({ id, title, blocks }) =>
    // Migration texts are paragraphs of their own; plain lists stay close.
    [`## ${inlineText(title)}`, blocks.join(id === 'breaking' ? '\n\n' : '\n')].join('\n\n'),
  );
  return `${[...parts, ...end].join('\n\n')}\n`;
}

/** As many entries as there is room for, in their order, and a last line that counts the rest. */
function fitting(
  sections: readonly Blocks[],
  end: readonly string[],
  most: number,
): [readonly Blocks[], readonly string[]] {
  let room = most - end.join('\n\n').length - LAST_LINE;
  let full = false;
  const left: string[] = [];
  const kept = sections.map(({ id, title, blocks }) => {
    room -= title.length + HEADING;
    const fits = blocks.filter((block) => {
      full ||= block.length + 2 > room;
      if (!full) room -= block.length + 2;
      return !full;
    });
    if (fits.length < blocks.length)
      left.push(`${blocks.length - fits.length} under ${JSON.stringify(title)}`);
    return { id, title, blocks: fits };
  });
  const all = sections.reduce((sum, { blocks }) => sum + blocks.length, 0);
  const shown = kept.reduce((sum, { blocks }) => sum + blocks.length, 0);
  const last = `There is no room here for ${count(all - shown, 'more change')}: ${listed(left)}.`;
  return [kept, [...end, inlineText(last, LAST_LINE)]];
}

/** The longest that a heading and the last line with what stands around them may be. */
const HEADING = 20;
const LAST_LINE = 2000;

function entryBlock(entry: ReleaseEntry, section: string, url: RepositoryUrl): string {
  const { scope, description, breaking, migration, advisories } = entry;
  const ids = advisories.length === 0 ? '' : ` – ${listed(advisories.map(advisoryLink))}`;
  const more = breaking && section === 'security' ? ' **Breaking.**' : '';
  const where = [
    ...entry.pulls.map((number) => link(`#${number}`, url, `/pull/${number}`)),
    ...entry.commits.map((commit) => link(`\`${shortId(commit)}\``, url, `/commit/${commit}`)),
  ];
  const line = `- ${scope === null ? '' : `**${inlineText(scope, 60)}:** `}${inlineText(description)}${ids}${more} (${where.join(', ')})${by(entry.authors)}`;
  if (section !== 'breaking' || migration.length === 0) return line;
  return [line, ...migration.map((text) => proseText(text, '  '))].join('\n\n');
}

/** A name is text; only the account that GitHub said is mentioned, as its own notes do. */
function by(authors: readonly EntryAuthor[]): string {
  const names = authors.map(({ name, login }) =>
    login !== null && LOGIN.test(login) ? `@${login}` : inlineText(name === '' ? (login ?? '') : name, 60),
  );
  const shown = names.filter((name) => name !== '');
  return shown.length === 0 ? '' : ` by ${listed(shown)}`;
}

/** Who made several changes and all of them: said once then. Null where that is nobody. */
function onlyAuthors({ sections }: ReleaseContents): readonly EntryAuthor[] | null {
  const all = sections.flatMap(({ entries }) => entries.map(({ authors }) => authors));
  const [first] = all;
  if (first === undefined || first.length === 0 || all.length < 3) return null;
  return all.every((each) => JSON.stringify(each) === JSON.stringify(first)) ? first : null;
}

/** What an account may be called. An app's name, such as dependabot[bot], would mention somebody else. */
const LOGIN = /^[A-Za-z\d](?:[A-Za-z\d]|[-_](?=[A-Za-z\d])){0,38}$/;

function advisoryLink(id: string): string {
  if (/^GHSA(?:-[0-9a-z]{4}){3}$/.test(id)) return `[${id}](https://github.com/advisories/${id})`;
  if (/^CVE-\d{4}-\d{4,19}$/.test(id)) return `[${id}](https://www.cve.org/CVERecord?id=${id})`;
  return inlineText(id, 60);
}

/** @param text our own, and safe */
function link(text: string, url: RepositoryUrl, path: string): string {
  return url === null ? text : `[${text}](${url}${path})`;
}

function closing(contents: ReleaseContents, authors: readonly EntryAuthor[], url: RepositoryUrl): string[] {
  const { sections, overrides, line } = contents;
  return [
    ...(sections.length === 0 ? ['No commit describes a change for users.'] : []),
    ...(overrides.length === 0
      ? []
      : ['## Allowed in spite of the policy', overrides.map(overrideLine).join('\n')]),
    ...(line === null ? [] : lineWords(line)),
    ...(authors.length === 0 ? [] : [`Made${by(authors)}.`]),
    allChanges(contents, url),
  ];
}

function overrideLine({ rule, line, kind, reason }: UsedOverride): string {
  const what = line !== undefined ? ` on line ${line}` : kind !== undefined ? ` for ${aRelease(kind)}` : '';
  return `- ${inlineText(`${rule}${what}, because ${reason}`, 600)}`;
}

/** Nothing where the policy has no phases: then a line means nothing to whoever reads this. */
function lineWords({ id, name, opened, phase, until }: ContentsLine): string[] {
  if (phase === null) return [];
  const line = `line ${id}${name === null ? '' : ` (${name})`}`;
  const words =
    until === null
      ? `L${line.slice(1)} has ended.`
      : opened
        ? `This release opens ${line}. Its phase ${phase} holds ${until}.`
        : `L${line.slice(1)} is in its phase ${phase}, ${until}.`;
  return [`**Support:** ${inlineText(words, 600)}`];
}

function allChanges({ previous, tag }: ReleaseContents, url: RepositoryUrl): string {
  const span = inlineText(previous === null ? tag : `${previous.tag}…${tag}`, 500);
  if (url === null) return `**All changes:** ${span}`;
  const path =
    previous === null ? `/commits/${encoded(tag)}` : `/compare/${encoded(previous.tag)}...${encoded(tag)}`;
  return `**All changes:** [${span}](${url}${path})`;
}

/** A tag in an address; what could end a link in Markdown too. */
function encoded(tag: string): string {
  return encodeURIComponent(tag)
    .replaceAll('%2F', '/')
    .replace(/[!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
}
