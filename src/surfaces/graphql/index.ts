import type { Checker } from '../checker.ts';
import type { Comparison, Inconclusive } from '../difference.ts';
import type { Snapshot } from '../snapshot.ts';
import { changesOf } from './changes.ts';
import { differencesOf } from './differences.ts';
import type { Loaded } from './load.ts';
import { loadSchema } from './load.ts';
import type { GraphqlOptions } from './options.ts';

/**
 * Schemas as SDL. What changed is graphql-inspector's answer; who meets it is shown with an operation that graphql-js
 * accepts under the old schema and refuses under the new one, or with an answer that only the new one gives.
 */
export const graphql: Checker<GraphqlOptions> = {
  id: 'graphql',
  async compare(old: Snapshot, next: Snapshot, options: GraphqlOptions): Promise<Comparison> {
    const [before, now] = [await loadSchema(old, options), await loadSchema(next, options)];
    if (!('schema' in before) || !('schema' in now))
      return { changes: [], inconclusive: [before, now].flatMap(reasonOf) };
    if (before.schema.getQueryType() && !now.schema.getQueryType())
      return { changes: [], inconclusive: [{ where: 'Query', reason: `${next.label} has no query root` }] };
    try {
      const changes = await changesOf(before.schema, now.schema);
      return { changes: differencesOf(changes, before.schema, now.schema), inconclusive: [] };
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      return {
        changes: [],
        inconclusive: [{ where: 'schema', reason: 'it is nested too deeply to be compared' }],
      };
    }
  },
};

function reasonOf(loaded: Loaded): Inconclusive[] {
  return 'inconclusive' in loaded ? [loaded.inconclusive] : [];
}
