import type { Failure } from '../base/result.ts';
import type { Part } from './part.ts';
import type { PartToken, Token } from './tokens.ts';
import { wrong } from './tokens.ts';

/** Where the parts of a template stand. */
export interface Found {
  readonly names: string[];
  readonly tokens: PartToken[];
  readonly grouped: Set<string>;
  readonly groups: { direct: string[]; all: string[] }[];
}

export function partsOf(tokens: readonly Token[]): Found {
  const found: Found = { names: [], tokens: [], grouped: new Set(), groups: [] };
  const walk = (list: readonly Token[], around: Found['groups']): void => {
    for (const token of list) {
      if (token.is === 'group') {
        const own = { direct: [], all: [] };
        found.groups.push(own);
        walk(token.tokens, [...around, own]);
      } else if (token.is === 'part') {
        found.tokens.push(token);
        if (!found.names.includes(token.name)) {
          found.names.push(token.name);
          if (around.length > 0) found.grouped.add(token.name);
        }
        if (around.length === 0) found.grouped.delete(token.name);
        around.at(-1)?.direct.push(token.name);
        for (const { all } of around) all.push(token.name);
      }
    }
  };
  walk(tokens, []);
  return found;
}

/** A part that cannot stand where it does: padded text, or a part of a group that would always be written. */
export function misplacedPart(
  source: string,
  { tokens, groups }: Found,
  parts: ReadonlyMap<string, Part>,
): Failure | null {
  const padded = tokens.find(({ name, width }) => width > 0 && !isNumeric(parts.get(name) as Part));
  if (padded !== undefined)
    return wrong(
      source,
      padded.column,
      `{${padded.name}} holds text, and only a number is padded`,
      `write {${padded.name}}`,
    );
  const again = tokens.find(
    ({ name }, index) =>
      parts.get(name)?.settings.default === undefined &&
      groups.some(({ all }) => all.includes(name)) &&
      tokens.findIndex((token) => token.name === name) < index,
  );
  return again === undefined
    ? null
    : wrong(
        source,
        again.column,
        `{${again.name}} stands here again, so the optional group that holds it would be written whenever it is known`,
        'write it once, or give it a default in versions.parts',
      );
}

export function isNumeric({ type }: Part): boolean {
  return type === 'number' || type === 'date';
}
