// Where GitHub's description says less than GitHub does.
import type { Json } from '../support/run.ts';

/** Changes a description in place. */
export function correct({ components: { schemas } }: Json): void {
  // A pull request whose fork was deleted has neither a repository nor, at times, an owner at its head.
  for (const name of ['pull-request', 'pull-request-simple']) {
    const { properties } = schemas[name].properties.head;
    for (const gone of ['repo', 'user']) properties[gone] = { anyOf: [properties[gone], { type: 'null' }] };
  }
}
