import type { GraphQLDirective, GraphQLField } from 'graphql';
import { DirectiveLocation, getNamedType, isCompositeType, isRequiredArgument } from 'graphql';
import { Draft } from './document.ts';
import type { Ground, Probe } from './ground.ts';
import type { Spot } from './spot.ts';

/** An operation with a directive at one of the places where clients write it. */
type Writing = (usage: string, subscribed: string) => string;

const WRITINGS: readonly (readonly [DirectiveLocation, Writing])[] = [
  [DirectiveLocation.FIELD, (usage) => `query { __typename ${usage} }`],
  [DirectiveLocation.QUERY, (usage) => `query ${usage} { __typename }`],
  [DirectiveLocation.INLINE_FRAGMENT, (usage) => `query { ... ${usage} { __typename } }`],
  [DirectiveLocation.MUTATION, (usage) => `mutation ${usage} { __typename }`],
  [DirectiveLocation.SUBSCRIPTION, (usage, subscribed) => `subscription ${usage} { ${subscribed} }`],
];
/** The places that need a fragment or a variable beside them. */
const LARGE: readonly (readonly [DirectiveLocation, (usage: string, query: string) => string])[] = [
  [
    DirectiveLocation.FRAGMENT_SPREAD,
    (usage, query) => `query { ...Part ${usage} } fragment Part on ${query} { __typename }`,
  ],
  [
    DirectiveLocation.FRAGMENT_DEFINITION,
    (usage, query) => `query { ...Part } fragment Part on ${query} ${usage} { __typename }`,
  ],
  [
    DirectiveLocation.VARIABLE_DEFINITION,
    (usage) => `query ($v: Boolean! ${usage}) { __typename @include(if: $v) }`,
  ],
];

/** Whether clients write a directive at all: most stand on definitions alone. */
export function isForClients(directive: GraphQLDirective): boolean {
  return [...WRITINGS, ...LARGE].some(([location]) => directive.locations.includes(location));
}

/** Operations with a directive of the old side: at one place or at all, with one argument more or less, and twice. */
export function directiveProbes(
  { directive, argument, location }: Spot & { of: 'directive' },
  ground: Ground,
): Probe[] {
  const found = ground.old.getDirective(directive);
  if (!found) return [];
  const query = ground.old.getQueryType()?.name ?? 'Query';
  const subscribed = callable(Object.values(ground.old.getSubscriptionType()?.getFields() ?? {}));
  const usages = [usageOf(found, argument, ground), usageOf(found, null, ground)];
  return [...new Set(usages)].flatMap((usage) => {
    const written = found.isRepeatable ? [usage, `${usage} ${usage}`] : [usage];
    return written.flatMap((text): Probe[] => {
      const documents = [
        ...WRITINGS.filter(([at]) => at !== DirectiveLocation.SUBSCRIPTION || subscribed !== null).map(
          ([at, write]) => [at, write(text, subscribed ?? '')] as const,
        ),
        ...LARGE.map(([at, write]) => [at, write(text, query)] as const),
      ];
      return documents
        .filter(([at]) => found.locations.includes(at) && (location === null || location === at))
        .map(([, document]) => ({ document, control: null }));
    });
  });
}

function usageOf(directive: GraphQLDirective, argument: string | null, { gone }: Ground): string {
  const draft = new Draft(gone);
  const parts = directive.args
    .filter((each) => isRequiredArgument(each) || each.name === argument)
    .map((each) => `${each.name}: ${draft.value(each.type)}`);
  return `@${directive.name}${parts.length === 0 ? '' : `(${parts.join(', ')})`}`;
}

/** The first field that can be asked for without arguments. */
function callable(fields: readonly GraphQLField<unknown, unknown>[]): string | null {
  const found = fields.find(({ args }) => args.length === 0);
  if (found === undefined) return null;
  return isCompositeType(getNamedType(found.type)) ? `${found.name} { __typename }` : found.name;
}
