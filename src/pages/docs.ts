import { isMapping } from '../base/mapping.ts';
import type { Result } from '../base/result.ts';
import { ok } from '../base/result.ts';
import type { Day } from '../lines/calendar.ts';
import type { DocFile } from '../policy/compile-page.ts';
import { openEoxDocument } from './openeox.ts';
import { policyPage, rendered } from './page.ts';
import type { Published } from './published.ts';
import { releasesDocument } from './releases.ts';
import { securityBlock, securityBlockIn, withSecurityBlock } from './security.ts';

/** One file that `docs` asks for, and how to tell whether it says what the policy gives today. */
export interface Doc {
  readonly as: DocFile['as'];
  /** From the root of the repository. */
  readonly path: string;
  /** Whether the file has to be there already: others' words stand around ours. */
  readonly within: boolean;
  /** Whether a text says what the policy gives. @param text null where there is no such file */
  holds(text: string | null): boolean;
  /** The text of the file as it should be. A fault says why what is there cannot be completed. */
  write(text: string, today: Day): Result<string>;
}

/** Where those files are. @param lines the ids of the lines of today */
export function docPaths(files: readonly DocFile[], lines: readonly string[]): string[] {
  return files.flatMap((file) =>
    file.as === 'openeox' ? lines.map((id) => openEoxPath(file.path, id)) : [file.path],
  );
}

/** The files that `docs` names, of `openeox` one for each line. */
export function docsOf(files: readonly DocFile[], published: Published): Doc[] {
  return files.flatMap((file) => docs(file, published));
}

function docs(file: DocFile, published: Published): Doc[] {
  switch (file.as) {
    case 'security': {
      const block = securityBlock(published, file.lang);
      return [
        {
          as: file.as,
          path: file.path,
          within: true,
          holds(text) {
            const found = text === null ? null : securityBlockIn(text);
            return found?.ok === true && found.value === block;
          },
          write: (text) => withSecurityBlock(text, block),
        },
      ];
    }
    case 'page': {
      const lines = file.lines ? published.lines : null;
      return [whole(file, rendered(policyPage({ ...published, lines }, file.lang), file.format))];
    }
    case 'releases':
      return [record(file, (stamp) => releasesDocument(published, file, stamp))];
    case 'openeox':
      return published.lines.map((line) =>
        record({ as: file.as, path: openEoxPath(file.path, line.id) }, (stamp) =>
          openEoxDocument(line, published, stamp),
        ),
      );
  }
}

/** A line's file in its directory. An id is made of numbers and dots. */
function openEoxPath(directory: string, id: string): string {
  return `${directory.replace(/\/$/, '')}/${encodeURIComponent(id)}.json`;
}

function whole({ as, path }: Pick<DocFile, 'as' | 'path'>, expected: string): Doc {
  return {
    as,
    path,
    within: false,
    holds: (text) => text?.replaceAll('\r\n', '\n') === expected,
    write: () => ok(expected),
  };
}

/**
 * A JSON document that says when it was last changed. That says nothing by itself: as long as all else is the same, the
 * file holds; and one that has to be changed is dated with the day on which that is done.
 */
function record({ as, path }: Pick<DocFile, 'as' | 'path'>, make: (stamp: Day | null) => unknown): Doc {
  const holds = (text: string | null): boolean =>
    text !== null && unstamped(parsed(text)) === unstamped(make(null));
  return {
    as,
    path,
    within: false,
    holds,
    write: (text, today) =>
      ok(holds(text) ? text : documentText(make(parsed(text) === undefined ? null : today))),
  };
}

function documentText(document: unknown): string {
  return `${JSON.stringify(document, null, 2)}\n`;
}

const STAMPS = ['generated_at', 'last_modified', 'last_updated'];

/** A document's text without its stamps, keys in a fixed order. */
function unstamped(document: unknown): string {
  if (!isMapping(document)) return JSON.stringify(document) ?? '';
  const entries = Object.entries(document).filter(([key]) => !STAMPS.includes(key));
  return JSON.stringify(sorted(Object.fromEntries(entries)));
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (!isMapping(value)) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, each]) => [key, sorted(each)]));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}
