/** What a change touches; names are those of the old side, of what is added those of the new. */
export type Spot =
  | { readonly of: 'type'; readonly type: string }
  | { readonly of: 'field'; readonly type: string; readonly field: string }
  | { readonly of: 'argument'; readonly type: string; readonly field: string; readonly argument: string }
  | { readonly of: 'input-field'; readonly type: string; readonly field: string }
  | { readonly of: 'value'; readonly type: string; readonly value: string }
  | { readonly of: 'member'; readonly type: string; readonly member: string }
  | { readonly of: 'interface'; readonly type: string; readonly member: string }
  | { readonly of: 'root'; readonly operation: 'query' | 'mutation' | 'subscription'; readonly type: string }
  | {
      readonly of: 'directive';
      readonly directive: string;
      readonly argument: string | null;
      readonly location: string | null;
    };

/** A spot as users of a schema name it: by its coordinate, as the specification writes them. */
export function whereOf(spot: Spot): string {
  switch (spot.of) {
    case 'type':
      return spot.type;
    case 'field':
    case 'input-field':
      return `${spot.type}.${spot.field}`;
    case 'argument':
      return `${spot.type}.${spot.field}(${spot.argument}:)`;
    case 'value':
      return `${spot.type}.${spot.value}`;
    case 'member':
      return `${spot.type} | ${spot.member}`;
    case 'interface':
      return `${spot.type} & ${spot.member}`;
    case 'root':
      return spot.operation;
    case 'directive': {
      const inner = spot.argument === null ? (spot.location ?? '') : `${spot.argument}:`;
      return inner === '' ? `@${spot.directive}` : `@${spot.directive}(${inner})`;
    }
  }
}

/** The names that a complaint about a spot speaks of, the innermost first. */
export function namesIn(spot: Spot): readonly string[] {
  switch (spot.of) {
    case 'type':
      return [spot.type];
    case 'root':
      return [];
    case 'field':
    case 'input-field':
      return [spot.field, `${spot.type}.${spot.field}`];
    case 'argument':
      return [spot.argument];
    case 'value':
      return [spot.value];
    case 'member':
    case 'interface':
      return [spot.member];
    case 'directive':
      return [...(spot.argument === null ? [] : [spot.argument]), `@${spot.directive}`];
  }
}
