/** The bounds of OpenAPI 3.0, whose `exclusiveMinimum` says of the minimum that it is excluded, in 2020-12. */
export function numbers30(value: Record<string, unknown>): Record<string, unknown> {
  const bounds: Record<string, unknown> = {};
  for (const [exclusive, inclusive] of [
    ['exclusiveMinimum', 'minimum'],
    ['exclusiveMaximum', 'maximum'],
  ] as const) {
    // A number stands for what 3.1 means by it: descriptions of 3.0 have it too.
    if (typeof value[exclusive] !== 'boolean') continue;
    bounds[exclusive] = value[exclusive] ? value[inclusive] : false;
    if (value[exclusive]) bounds[inclusive] = false;
  }
  return bounds;
}

/**
 * `nullable` of OpenAPI 3.0 in 2020-12. It is read as people mean it: an enumeration and a composition admit null, too,
 * where the schema around them is nullable.
 */
export function nullable30(
  schema: { [keyword: string]: unknown },
  value: Record<string, unknown>,
): { [keyword: string]: unknown } {
  if (value.nullable !== true) return schema;
  const { type, enum: listed, ...others } = schema;
  const isComposed = ['allOf', 'anyOf', 'oneOf', 'not'].some((key) => key in others);
  if (isComposed) return { anyOf: [{ type: 'null' }, schema] };
  if (typeof type !== 'string') return schema;
  const types = type === 'null' ? type : [type, 'null'];
  if (!Array.isArray(listed)) return { ...others, type: types };
  return { ...others, type: types, enum: listed.includes(null) ? listed : [...(listed as unknown[]), null] };
}
