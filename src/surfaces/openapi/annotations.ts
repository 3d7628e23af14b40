import type { Ajv2020 } from 'ajv/dist/2020.js';
import { isMapping } from '../../base/mapping.ts';
import { isJson } from './media.ts';

/** Keywords of our own, under which schemas say what validators pass over. */
export const CONTENT = 'semverdict-content';
export const EXTENSIBLE = 'semverdict-extensible';

/** What is written in a text. */
interface Content {
  readonly media: string | null;
  readonly encoding: string | null;
  readonly schema: unknown;
}

/**
 * Has annotations asserted.
 *
 * @param definitions what schemas of contents refer to
 */
export function assertAnnotations(ajv: Ajv2020, definitions: object): void {
  ajv.addKeyword({
    keyword: CONTENT,
    type: 'string',
    error: { message: ({ schema }) => `must hold ${contentName(schema as Content)}` },
    compile: ({ media, encoding, schema }: Content) => {
      // Compiled when it is needed: a schema may be in the contents of its own texts.
      let within: ((value: unknown) => unknown) | null = null;
      return (text: string): boolean => {
        const plain = decoded(text, encoding);
        if (plain === null) return false;
        if (plain === undefined || media === null || !isJson(media)) return true;
        let value: unknown;
        try {
          value = JSON.parse(plain);
        } catch {
          return false;
        }
        within ??= ajv.compile({ $defs: definitions, allOf: [schema] } as object);
        return within(value) === true;
      };
    },
  });
  ajv.addKeyword({
    keyword: EXTENSIBLE,
    error: {
      message: ({ schema }) => `must be one of the values that are listed: ${JSON.stringify(schema)}`,
    },
    validate: (listed: readonly unknown[], value: unknown) =>
      listed.some((each) => JSON.stringify(each) === JSON.stringify(value)),
  });
}

function contentName(content: unknown): string {
  if (!isMapping(content)) return 'another content';
  const { media, encoding } = content as unknown as Content;
  return [media ?? 'text', encoding === null ? '' : `in ${encoding}`].join(' ').trim();
}

/** @returns null where a text is not in its encoding, undefined where the encoding is not known here */
function decoded(text: string, encoding: string | null): string | null | undefined {
  switch (encoding?.toLowerCase() ?? 'binary') {
    case '7bit':
    case '8bit':
    case 'binary':
      return text;
    case 'base64':
      return /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(text)
        ? Buffer.from(text, 'base64').toString()
        : null;
    case 'base64url':
      return /^[A-Za-z0-9_-]*={0,2}$/.test(text) ? Buffer.from(text, 'base64url').toString() : null;
    case 'base16':
      return /^(?:[0-9A-Fa-f]{2})*$/.test(text) ? Buffer.from(text, 'hex').toString() : null;
    case 'quoted-printable':
      return /^(?:[\t\r\n -<>-~]|=[0-9A-F]{2}|=\r?\n)*$/.test(text) ? printable(text) : null;
    default:
      return undefined;
  }
}

function printable(text: string): string {
  const bytes = text
    .replaceAll(/=\r?\n/g, '')
    .replaceAll(/=([0-9A-F]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
  return Buffer.from(bytes, 'latin1').toString();
}

/** Texts that most contents are told apart by: JSON of several types and no JSON, as they are and encoded. */
export const TEXTS: readonly string[] = ['{}', '[]', '0', '"a"', 'null', 'plain text'].flatMap((text) => [
  text,
  Buffer.from(text).toString('base64'),
  Buffer.from(text).toString('hex'),
]);
