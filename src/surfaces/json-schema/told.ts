import type { Candidate } from './candidate.ts';

/** Names that need no quotes in a path. */
const PLAIN = /^[\p{L}_$][\p{L}\p{N}_$-]*$/u;

/** Where in an instance a candidate is, as users read it: `name`, `items[].id`, `labels.*`. */
export function instancePath({ steps, keyword, detail }: Candidate): string {
  let path = '';
  for (const { to } of steps) {
    if (to.is === 'item') path += to.every ? '[]' : `[${to.index}]`;
    else if (to.is === 'property') path = joined(path, to.declared ? to.name : '*');
  }
  if (keyword === 'required') path = joined(path, detail);
  return path;
}

function joined(path: string, name: string): string {
  if (name !== '*' && !PLAIN.test(name)) return `${path}[${JSON.stringify(name)}]`;
  return path === '' ? name : `${path}.${name}`;
}

/** The keyword of candidates with one cause, what is refused, and what tells it from others there. */
export function wordOf(group: readonly Candidate[]): { keyword: string; refused: string; detail: string } {
  const { keyword, refused, steps, by, detail } = group[0] as Candidate;
  const last = steps.at(-1);
  if (keyword === 'never' && last !== undefined) {
    const { additionalProperties, unevaluatedProperties, unevaluatedItems, items } = last.within.keywords;
    const what =
      last.to.is === 'item'
        ? 'arrays with more items'
        : last.to.is === 'property' && last.to.declared
          ? `the property ${last.to.name}`
          : 'properties that are not declared';
    const words = { additionalProperties, unevaluatedProperties, unevaluatedItems, items };
    const word = Object.entries(words).find(([, node]) => node === by)?.[0] ?? 'properties';
    return { keyword: word, refused: what, detail: '' };
  }
  if (keyword === 'type' && new Set(group.map((one) => one.refused)).size > 1) {
    const types = [...(by.keywords.type ?? [])].join(' or ');
    return { keyword, refused: `values of other types than ${types}`, detail };
  }
  return { keyword, refused, detail: keyword === 'required' ? '' : detail };
}
