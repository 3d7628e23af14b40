import type { ASTNode, GraphQLSchema } from 'graphql';
import { getLocation, isEnumType } from 'graphql';
import type { Place } from '../difference.ts';
import { argumentOf, fieldIn, inputFieldIn } from './reach.ts';
import type { Spot } from './spot.ts';

/** Where what a spot names is declared in a schema; null where it is not. */
export function placeOf(spot: Spot, schema: GraphQLSchema): Place | null {
  const loc = nodeOf(spot, schema)?.loc;
  if (loc === undefined) return null;
  const { line, column } = getLocation(loc.source, loc.start);
  return { path: loc.source.name, line, column };
}

function nodeOf(spot: Spot, schema: GraphQLSchema): ASTNode | null | undefined {
  switch (spot.of) {
    case 'field':
      return fieldIn(schema, spot.type, spot.field)?.astNode;
    case 'argument': {
      const field = fieldIn(schema, spot.type, spot.field);
      return field === undefined ? undefined : argumentOf(field, spot.argument)?.astNode;
    }
    case 'input-field':
      return inputFieldIn(schema, spot.type, spot.field)?.astNode;
    case 'value': {
      const type = schema.getType(spot.type);
      return isEnumType(type) ? type.getValue(spot.value)?.astNode : undefined;
    }
    case 'directive': {
      const directive = schema.getDirective(spot.directive);
      return spot.argument === null
        ? directive?.astNode
        : directive?.args.find(({ name }) => name === spot.argument)?.astNode;
    }
    case 'type':
    case 'member':
    case 'interface':
    case 'root':
      return schema.getType(spot.type)?.astNode;
  }
}
