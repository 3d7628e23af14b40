/** buf's categories of rules: who is broken. */
export type Category = 'WIRE' | 'WIRE_JSON';

interface RuleEntry {
  readonly categories: readonly Category[];
  /** Rules whose finding at the same place says the same thing with more weight. */
  readonly explainedBy: readonly RuleId[];
}

const BOTH = ['WIRE', 'WIRE_JSON'] as const;
const JSON_ALONE = ['WIRE_JSON'] as const;

/** The rules of buf 1.75 in its categories WIRE and WIRE_JSON, by buf's names (`buf config ls-breaking-rules`). */
export type RuleId =
  | 'ENUM_SAME_JSON_FORMAT'
  | 'ENUM_VALUE_NO_DELETE_UNLESS_NAME_RESERVED'
  | 'ENUM_VALUE_NO_DELETE_UNLESS_NUMBER_RESERVED'
  | 'ENUM_VALUE_SAME_NAME'
  | 'FIELD_NO_DELETE_UNLESS_NAME_RESERVED'
  | 'FIELD_NO_DELETE_UNLESS_NUMBER_RESERVED'
  | 'FIELD_SAME_DEFAULT'
  | 'FIELD_SAME_JSON_NAME'
  | 'FIELD_SAME_NAME'
  | 'FIELD_SAME_ONEOF'
  | 'FIELD_WIRE_COMPATIBLE_CARDINALITY'
  | 'FIELD_WIRE_COMPATIBLE_TYPE'
  | 'FIELD_WIRE_JSON_COMPATIBLE_CARDINALITY'
  | 'FIELD_WIRE_JSON_COMPATIBLE_TYPE'
  | 'FILE_SAME_PACKAGE'
  | 'MESSAGE_SAME_JSON_FORMAT'
  | 'MESSAGE_SAME_REQUIRED_FIELDS'
  | 'RESERVED_ENUM_NO_DELETE'
  | 'RESERVED_MESSAGE_NO_DELETE'
  | 'RPC_SAME_CLIENT_STREAMING'
  | 'RPC_SAME_IDEMPOTENCY_LEVEL'
  | 'RPC_SAME_REQUEST_TYPE'
  | 'RPC_SAME_RESPONSE_TYPE'
  | 'RPC_SAME_SERVER_STREAMING';

export const RULES: Readonly<Record<RuleId, RuleEntry>> = {
  ENUM_SAME_JSON_FORMAT: { categories: JSON_ALONE, explainedBy: [] },
  ENUM_VALUE_NO_DELETE_UNLESS_NAME_RESERVED: {
    categories: JSON_ALONE,
    explainedBy: ['ENUM_VALUE_NO_DELETE_UNLESS_NUMBER_RESERVED'],
  },
  ENUM_VALUE_NO_DELETE_UNLESS_NUMBER_RESERVED: { categories: BOTH, explainedBy: [] },
  ENUM_VALUE_SAME_NAME: { categories: JSON_ALONE, explainedBy: [] },
  FIELD_NO_DELETE_UNLESS_NAME_RESERVED: {
    categories: JSON_ALONE,
    explainedBy: ['FIELD_NO_DELETE_UNLESS_NUMBER_RESERVED'],
  },
  FIELD_NO_DELETE_UNLESS_NUMBER_RESERVED: { categories: BOTH, explainedBy: [] },
  FIELD_SAME_DEFAULT: { categories: BOTH, explainedBy: ['FIELD_WIRE_COMPATIBLE_TYPE'] },
  FIELD_SAME_JSON_NAME: { categories: JSON_ALONE, explainedBy: ['FIELD_SAME_NAME'] },
  FIELD_SAME_NAME: { categories: JSON_ALONE, explainedBy: [] },
  FIELD_SAME_ONEOF: { categories: BOTH, explainedBy: [] },
  FIELD_WIRE_COMPATIBLE_CARDINALITY: { categories: ['WIRE'], explainedBy: ['FIELD_WIRE_COMPATIBLE_TYPE'] },
  FIELD_WIRE_COMPATIBLE_TYPE: { categories: ['WIRE'], explainedBy: [] },
  FIELD_WIRE_JSON_COMPATIBLE_CARDINALITY: {
    categories: JSON_ALONE,
    explainedBy: ['FIELD_WIRE_COMPATIBLE_CARDINALITY'],
  },
  FIELD_WIRE_JSON_COMPATIBLE_TYPE: { categories: JSON_ALONE, explainedBy: ['FIELD_WIRE_COMPATIBLE_TYPE'] },
  FILE_SAME_PACKAGE: { categories: BOTH, explainedBy: [] },
  MESSAGE_SAME_JSON_FORMAT: { categories: JSON_ALONE, explainedBy: [] },
  MESSAGE_SAME_REQUIRED_FIELDS: {
    categories: BOTH,
    explainedBy: ['FIELD_NO_DELETE_UNLESS_NUMBER_RESERVED', 'FIELD_WIRE_COMPATIBLE_CARDINALITY'],
  },
  RESERVED_ENUM_NO_DELETE: { categories: BOTH, explainedBy: [] },
  RESERVED_MESSAGE_NO_DELETE: { categories: BOTH, explainedBy: [] },
  RPC_SAME_CLIENT_STREAMING: { categories: BOTH, explainedBy: [] },
  RPC_SAME_IDEMPOTENCY_LEVEL: { categories: BOTH, explainedBy: [] },
  RPC_SAME_REQUEST_TYPE: { categories: BOTH, explainedBy: [] },
  RPC_SAME_RESPONSE_TYPE: { categories: BOTH, explainedBy: [] },
  RPC_SAME_SERVER_STREAMING: { categories: BOTH, explainedBy: [] },
};

/** `FIELD_SAME_NAME` as a change of this checker: `field-same-name`. */
export function changeOf(rule: RuleId): string {
  return rule.toLowerCase().replaceAll('_', '-');
}

/** Who is affected: whoever reads the bytes, where the rule is one of WIRE, or of its twins in WIRE_JSON, and otherwise JSON. */
export function affectedOf(rule: RuleId): 'wire' | 'json' {
  return RULES[rule].categories.includes('WIRE') ? 'wire' : 'json';
}
