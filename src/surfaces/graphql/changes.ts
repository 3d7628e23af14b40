import { diff } from '@graphql-inspector/core';
import type { GraphQLSchema } from 'graphql';
import { oneLine } from '../../base/one-line.ts';
import { READINGS } from './readings.ts';
import type { Spot } from './spot.ts';

/** How grave graphql-inspector holds a change to be. */
type Level = 'breaking' | 'dangerous' | 'safe';

/** One change of a schema, before anything is known of whom it meets. */
export interface Change {
  readonly kind: string;
  readonly level: Level;
  readonly spot: Spot;
  readonly message: string;
}

const LEVELS: Readonly<Record<string, Level>> = { BREAKING: 'breaking', DANGEROUS: 'dangerous' };

/**
 * What graphql-inspector finds, without what no operation and no answer can show: descriptions, deprecations, and the
 * directives that stand on definitions, but for `@oneOf`.
 */
export async function changesOf(old: GraphQLSchema, next: GraphQLSchema): Promise<readonly Change[]> {
  const found = await diff(old, next);
  return found.flatMap(({ type, criticality, meta }): Change[] => {
    const reading = READINGS.get(type);
    if (reading === undefined) return [];
    const given = new Map(Object.entries(meta as object));
    if (type === 'DIRECTIVE_USAGE_INPUT_OBJECT_ADDED' && given.get('addedDirectiveName') !== 'oneOf')
      return [];
    const read = reading((name) => oneLine(String(given.get(name) ?? '')));
    return [{ ...read, level: LEVELS[criticality.level] ?? 'safe' }];
  });
}
