/** What the JSON Schema says of one key, beyond its type. */
export interface Hint {
  readonly text?: string;
  /** Of a text. */
  readonly pattern?: string;
  /** Of the keys of a mapping. */
  readonly keys?: string;
  readonly default?: unknown;
  readonly examples?: readonly unknown[];
  readonly enum?: readonly string[];
  readonly not?: unknown;
  /** What holds where the value is a mapping. */
  readonly mapping?: Readonly<Record<string, unknown>>;
}
