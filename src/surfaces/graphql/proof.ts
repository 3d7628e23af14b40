import type { DocumentNode, GraphQLError, GraphQLSchema } from 'graphql';
import { parse, print, validate, version } from 'graphql';
import { oneLine } from '../../base/one-line.ts';
import type { Proof } from '../difference.ts';
import type { Ground, Probe } from './ground.ts';
import type { Spot } from './spot.ts';
import { namesIn, whereOf } from './spot.ts';

/** The tool that checks proofs. */
export const TOOL = `graphql-js ${version}`;

/**
 * The first operation that is valid under the old schema and not under the new, while the way to it is valid under both.
 *
 * @param spot what the new side's complaint should speak of, where it has several
 */
export function provenBy(probes: readonly Probe[], { old, next }: Ground, spot: Spot): Proof | null {
  // A part of a schema, without a root: no operation can be asked of it.
  if (!old.getQueryType() || !next.getQueryType()) return null;
  const names = namesIn(spot);
  for (const { document, control } of probes) {
    const parsed = parse(document);
    if (faults(old, parsed).length > 0) continue;
    const said = faults(next, parsed).filter(({ message }) => !isOfAnother(message, spot));
    if (said.length === 0 || (control !== null && controlFails(control, old, next))) continue;
    const told = said.find(({ message }) => names.some((name) => message.includes(`"${name}"`))) ?? said[0];
    return {
      language: 'graphql',
      text: print(parsed),
      by: TOOL,
      said: oneLine((told as GraphQLError).message),
    };
  }
  return null;
}

/** Something that must be given now is missing in every operation of before: a difference of its own, of no other. */
function isOfAnother(message: string, spot: Spot): boolean {
  const argument = /^Argument "([^"]+)" of type .* is required/.exec(message)?.[1];
  const [, type, field] =
    /^Expected value of type "(\w+)!?" to include required field "(\w+)"/.exec(message) ?? [];
  const missing = argument ?? (field === undefined ? undefined : `${type}.${field}`);
  return missing !== undefined && missing !== whereOf(spot);
}

function controlFails(control: string, old: GraphQLSchema, next: GraphQLSchema): boolean {
  const parsed = parse(control);
  // Some ways cannot be walked alone: a subscription must select a field of its own.
  return faults(old, parsed).length === 0 && faults(next, parsed).length > 0;
}

function faults(schema: GraphQLSchema, document: DocumentNode): readonly GraphQLError[] {
  return validate(schema, document, undefined, { hideSuggestions: true, maxErrors: 20 });
}
