import { clip } from '../../base/words.ts';
import type { Spot } from './spot.ts';

/** What graphql-inspector tells of a change, by its name; empty where it tells nothing. */
type Meta = (name: string) => string;
type Reading = (meta: Meta) => { readonly kind: string; readonly spot: Spot; readonly message: string };

const LONGEST_DEFAULT = 60;

const field = (meta: Meta, name: string): Spot & { of: 'field' } => ({
  of: 'field',
  type: meta('typeName'),
  field: meta(name),
});
const argument = (meta: Meta, name: string): Spot & { of: 'argument' } => ({
  of: 'argument',
  type: meta('typeName'),
  field: meta('fieldName'),
  argument: meta(name),
});
const input = (meta: Meta, name: string): Spot & { of: 'input-field' } => ({
  of: 'input-field',
  type: meta('inputName'),
  field: meta(name),
});
const directive = (
  directive: string,
  argument: string | null = null,
  location: string | null = null,
): Spot => ({
  of: 'directive',
  directive,
  argument,
  location,
});
const value = (text: string): string => (text === '' ? 'none' : clip(text, LONGEST_DEFAULT));
const root =
  (operation: 'query' | 'mutation' | 'subscription', word: string): Reading =>
  (meta) => {
    const type = meta(`old${word}TypeName`);
    const now = meta(`new${word}TypeName`);
    const message =
      now === '' ? `the ${operation} root is gone` : `the ${operation} root is ${now} now, and was ${type}`;
    return { kind: 'root-changed', spot: { of: 'root', operation, type }, message };
  };

/** graphql-inspector's sorts of change that users can meet, in the words of this checker. */
export const READINGS: ReadonlyMap<string, Reading> = new Map<string, Reading>([
  [
    'TYPE_REMOVED',
    (meta) => {
      const type = meta('removedTypeName');
      return { kind: 'type-removed', spot: { of: 'type', type }, message: `the type ${type} is gone` };
    },
  ],
  [
    'TYPE_KIND_CHANGED',
    (meta) => {
      const kind = (name: string): string => meta(name).replace(/(?:Type)?Definition$/, '');
      const type = meta('typeName');
      return {
        kind: 'type-kind-changed',
        spot: { of: 'type', type },
        message: `${type} is of the kind ${kind('newTypeKind')} now, and was ${kind('oldTypeKind')}`,
      };
    },
  ],
  [
    'FIELD_REMOVED',
    (meta) => {
      const spot = field(meta, 'removedFieldName');
      return { kind: 'field-removed', spot, message: `the field ${spot.type}.${spot.field} is gone` };
    },
  ],
  [
    'FIELD_TYPE_CHANGED',
    (meta) => {
      const spot = field(meta, 'fieldName');
      return {
        kind: 'field-type-changed',
        spot,
        message: `the field ${spot.type}.${spot.field} is ${meta('newFieldType')} now, and was ${meta('oldFieldType')}`,
      };
    },
  ],
  [
    'FIELD_ARGUMENT_ADDED',
    (meta) => {
      const spot = argument(meta, 'addedArgumentName');
      return {
        kind: 'argument-added',
        spot,
        message: `${spot.type}.${spot.field} requires the new argument ${spot.argument}`,
      };
    },
  ],
  [
    'FIELD_ARGUMENT_REMOVED',
    (meta) => {
      const spot = argument(meta, 'removedFieldArgumentName');
      return {
        kind: 'argument-removed',
        spot,
        message: `the argument ${spot.argument} of ${spot.type}.${spot.field} is gone`,
      };
    },
  ],
  [
    'FIELD_ARGUMENT_TYPE_CHANGED',
    (meta) => {
      const spot = argument(meta, 'argumentName');
      return {
        kind: 'argument-type-changed',
        spot,
        message: `the argument ${spot.argument} of ${spot.type}.${spot.field} is ${meta('newArgumentType')} now, and was ${meta('oldArgumentType')}`,
      };
    },
  ],
  [
    'FIELD_ARGUMENT_DEFAULT_CHANGED',
    (meta) => {
      const spot = argument(meta, 'argumentName');
      return {
        kind: 'argument-default-changed',
        spot,
        message: `the default of the argument ${spot.argument} of ${spot.type}.${spot.field} is ${value(meta('newDefaultValue'))} now, and was ${value(meta('oldDefaultValue'))}`,
      };
    },
  ],
  [
    'INPUT_FIELD_ADDED',
    (meta) => {
      const spot = input(meta, 'addedInputFieldName');
      return {
        kind: 'input-field-added',
        spot,
        message: `the input ${spot.type} requires the new field ${spot.field}`,
      };
    },
  ],
  [
    'INPUT_FIELD_REMOVED',
    (meta) => {
      const spot = input(meta, 'removedFieldName');
      return {
        kind: 'input-field-removed',
        spot,
        message: `the field ${spot.field} of the input ${spot.type} is gone`,
      };
    },
  ],
  [
    'INPUT_FIELD_TYPE_CHANGED',
    (meta) => {
      const spot = input(meta, 'inputFieldName');
      return {
        kind: 'input-field-type-changed',
        spot,
        message: `the field ${spot.field} of the input ${spot.type} is ${meta('newInputFieldType')} now, and was ${meta('oldInputFieldType')}`,
      };
    },
  ],
  [
    'INPUT_FIELD_DEFAULT_VALUE_CHANGED',
    (meta) => {
      const spot = input(meta, 'inputFieldName');
      return {
        kind: 'input-field-default-changed',
        spot,
        message: `the default of the field ${spot.field} of the input ${spot.type} is ${value(meta('newDefaultValue'))} now, and was ${value(meta('oldDefaultValue'))}`,
      };
    },
  ],
  [
    'DIRECTIVE_USAGE_INPUT_OBJECT_ADDED',
    (meta) => {
      const type = meta('inputObjectName');
      return {
        kind: 'one-of-added',
        spot: { of: 'type', type },
        message: `the input ${type} takes exactly one of its fields now`,
      };
    },
  ],
  [
    'ENUM_VALUE_REMOVED',
    (meta) => {
      const [type, removed] = [meta('enumName'), meta('removedEnumValueName')];
      return {
        kind: 'enum-value-removed',
        spot: { of: 'value', type, value: removed },
        message: `the value ${removed} of the enum ${type} is gone`,
      };
    },
  ],
  [
    'ENUM_VALUE_ADDED',
    (meta) => {
      const [type, added] = [meta('enumName'), meta('addedEnumValueName')];
      return {
        kind: 'enum-value-added',
        spot: { of: 'value', type, value: added },
        message: `the enum ${type} can come as ${added}, which no reader knows`,
      };
    },
  ],
  [
    'UNION_MEMBER_REMOVED',
    (meta) => {
      const [type, member] = [meta('unionName'), meta('removedUnionMemberTypeName')];
      return {
        kind: 'union-member-removed',
        spot: { of: 'member', type, member },
        message: `${member} is no member of the union ${type} any more`,
      };
    },
  ],
  [
    'UNION_MEMBER_ADDED',
    (meta) => {
      const [type, member] = [meta('unionName'), meta('addedUnionMemberTypeName')];
      return {
        kind: 'union-member-added',
        spot: { of: 'member', type, member },
        message: `the union ${type} can come as ${member}, which no reader knows`,
      };
    },
  ],
  [
    'OBJECT_TYPE_INTERFACE_REMOVED',
    (meta) => {
      const [type, member] = [meta('objectTypeName'), meta('removedInterfaceName')];
      return {
        kind: 'interface-removed',
        spot: { of: 'interface', type, member },
        message: `${type} does not implement ${member} any more`,
      };
    },
  ],
  [
    'OBJECT_TYPE_INTERFACE_ADDED',
    (meta) => {
      const [type, member] = [meta('objectTypeName'), meta('addedInterfaceName')];
      return {
        kind: 'interface-added',
        spot: { of: 'interface', type, member },
        message: `the interface ${member} can come as ${type}, which no reader knows`,
      };
    },
  ],
  ['SCHEMA_QUERY_TYPE_CHANGED', root('query', 'Query')],
  ['SCHEMA_MUTATION_TYPE_CHANGED', root('mutation', 'Mutation')],
  ['SCHEMA_SUBSCRIPTION_TYPE_CHANGED', root('subscription', 'Subscription')],
  [
    'DIRECTIVE_REMOVED',
    (meta) => {
      const name = meta('removedDirectiveName');
      return {
        kind: 'directive-removed',
        spot: directive(name),
        message: `the directive @${name} is gone`,
      };
    },
  ],
  [
    'DIRECTIVE_LOCATION_REMOVED',
    (meta) => {
      const [name, location] = [meta('directiveName'), meta('removedDirectiveLocation')];
      return {
        kind: 'directive-location-removed',
        spot: directive(name, null, location),
        message: `the directive @${name} cannot stand on ${location} any more`,
      };
    },
  ],
  [
    'DIRECTIVE_REPEATABLE_REMOVED',
    (meta) => {
      const name = meta('directiveName');
      return {
        kind: 'directive-repeatable-removed',
        spot: directive(name),
        message: `the directive @${name} cannot be repeated any more`,
      };
    },
  ],
  [
    'DIRECTIVE_ARGUMENT_ADDED',
    (meta) => {
      const [name, added] = [meta('directiveName'), meta('addedDirectiveArgumentName')];
      return {
        kind: 'directive-argument-added',
        spot: directive(name, added),
        message: `the directive @${name} requires the new argument ${added}`,
      };
    },
  ],
  [
    'DIRECTIVE_ARGUMENT_REMOVED',
    (meta) => {
      const [name, removed] = [meta('directiveName'), meta('removedDirectiveArgumentName')];
      return {
        kind: 'directive-argument-removed',
        spot: directive(name, removed),
        message: `the argument ${removed} of the directive @${name} is gone`,
      };
    },
  ],
  [
    'DIRECTIVE_ARGUMENT_TYPE_CHANGED',
    (meta) => {
      const [name, changed] = [meta('directiveName'), meta('directiveArgumentName')];
      return {
        kind: 'directive-argument-type-changed',
        spot: directive(name, changed),
        message: `the argument ${changed} of the directive @${name} is ${meta('newDirectiveArgumentType')} now, and was ${meta('oldDirectiveArgumentType')}`,
      };
    },
  ],
  [
    'DIRECTIVE_ARGUMENT_DEFAULT_VALUE_CHANGED',
    (meta) => {
      const [name, changed] = [meta('directiveName'), meta('directiveArgumentName')];
      return {
        kind: 'directive-argument-default-changed',
        spot: directive(name, changed),
        message: `the default of the argument ${changed} of the directive @${name} is ${value(meta('newDirectiveArgumentDefaultValue'))} now, and was ${value(meta('oldDirectiveArgumentDefaultValue'))}`,
      };
    },
  ],
]);
