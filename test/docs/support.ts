import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { ValidateFunction } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';

export const ROOT = resolve(import.meta.dirname, '../..');

export function read(file: string): string {
  return readFileSync(resolve(ROOT, file), 'utf8');
}

/** The fenced blocks of a Markdown file in one language. */
export function blocks(markdown: string, language: string): string[] {
  return [...markdown.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, 'gm'))].map(
    ([, text]) => text as string,
  );
}

export interface JsonSchema {
  readonly $id: string;
  readonly [key: string]: unknown;
}

export function schemaFile(name: string): JsonSchema {
  return JSON.parse(read(`schema/${name}`)) as JsonSchema;
}

/** @param others schemas that the first one refers to */
export function validator(schema: JsonSchema, others: readonly JsonSchema[] = []): ValidateFunction {
  const ajv = new Ajv2020({ allErrors: true, strict: true, strictRequired: false, allowUnionTypes: true });
  for (const each of others) ajv.addSchema(each);
  return ajv.compile(schema);
}

/** A schema that lets no field pass which it does not name: so that a new field gets its description. */
export function closed(schema: JsonSchema): JsonSchema {
  return close(schema) as JsonSchema;
}

function close(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(close);
  if (typeof node !== 'object' || node === null) return node;
  const copy = Object.fromEntries(Object.entries(node).map(([key, value]) => [key, close(value)]));
  if (typeof copy.properties === 'object') copy.unevaluatedProperties = false;
  return copy;
}
