/** `openapi-3.0` is the Schema Object of OpenAPI 3.0; that of 3.1 is 2020-12. */
export type Dialect = 'draft-04' | 'draft-06' | 'draft-07' | '2019-09' | '2020-12' | 'openapi-3.0';

/** Since which dialect a word means something, where it has not always been there. */
const LATER: Readonly<Record<string, RegExp>> = {
  const: /^(?:draft-0[67]|20)/,
  contains: /^(?:draft-0[67]|20)/,
  propertyNames: /^(?:draft-0[67]|20)/,
  if: /^(?:draft-07|20)/,
  minContains: /^20/,
  maxContains: /^20/,
  dependentRequired: /^20/,
  dependentSchemas: /^20/,
  unevaluatedItems: /^20/,
  unevaluatedProperties: /^20/,
  prefixItems: /^2020/,
  patternProperties: /^(?:draft|20)/,
  dependencies: /^(?:draft|20)/,
};

/** The words of one schema object, as far as its dialect knows them. */
export class Words {
  readonly dialect: Dialect;
  /** What is not as the dialect wants it, by name. */
  readonly unread: string[] = [];
  readonly #raw: Record<string, unknown>;

  constructor(raw: Record<string, unknown>, dialect: Dialect) {
    this.#raw = raw;
    this.dialect = dialect;
  }

  /** What stands under a word that the dialect knows. */
  get(word: string): unknown {
    if (!Object.hasOwn(this.#raw, word)) return undefined;
    return LATER[word] === undefined || LATER[word].test(this.dialect) ? this.#raw[word] : undefined;
  }

  wrong(word: string): void {
    this.unread.push(`${word} is not what ${this.dialect} wants there`);
  }
}
