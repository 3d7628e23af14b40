import type { GraphQLSchema } from 'graphql';
import { Draft } from './document.ts';
import type { Reach, Site, Stop } from './reach.ts';

/** An operation that a change may break. */
export interface Probe {
  readonly document: string;
  /** The same way without what changed: it must work on both sides, or something else than the change breaks it. */
  readonly control: string | null;
}

/** What probes are made from. */
export interface Ground {
  readonly old: GraphQLSchema;
  readonly next: GraphQLSchema;
  /** What operations come to on both sides. */
  readonly both: Reach;
  /** What they come to on the old side. */
  readonly before: Reach;
  /** Enum values that are gone, as `Type.VALUE`. */
  readonly gone: ReadonlySet<string>;
}

/** An operation that selects something on a type; none where operations do not come to it. */
export function onType(
  stop: Stop | undefined,
  { gone }: Ground,
  selection: (draft: Draft) => string,
): Probe[] {
  if (stop === undefined) return [];
  const draft = new Draft(gone);
  return [
    {
      document: draft.operation(stop, selection(draft)),
      control: new Draft(gone).operation(stop, '__typename'),
    },
  ];
}

/** An operation that writes a value at a site; none where there is no such site. */
export function atSite(site: Site | undefined, { gone }: Ground, text: (draft: Draft) => string): Probe[] {
  if (site === undefined) return [];
  const draft = new Draft(gone);
  return [
    {
      document: draft.atSite(site, text(draft)),
      control: new Draft(gone).operation(site.stop, '__typename'),
    },
  ];
}
