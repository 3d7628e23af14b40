import { Unreadable } from '../../base/unreadable.ts';
import type { Checker } from '../checker.ts';
import type { Comparison } from '../difference.ts';
import type { Snapshot } from '../snapshot.ts';
import type { Api } from './api.ts';
import { apiOf } from './api.ts';
import { compareApis } from './compare-operations.ts';
import { Documents } from './documents.ts';
import { filesToCompare } from './files.ts';
import { CHECKER, Found } from './found.ts';
import type { OpenapiOptions } from './options.ts';
import { Compared } from './same.ts';
import type { Dialect } from './schema.ts';
import type { Spot } from './spot.ts';
import { textAt } from './spot.ts';
import { Unresolved } from './unresolved.ts';

/** OpenAPI 3.0 and 3.1: every request that was allowed must still be, and every response that comes must have been described. */
export const openapi: Checker<OpenapiOptions> = {
  id: CHECKER,
  async compare(old, next, { file }, tools) {
    const all: Comparison = { changes: [], inconclusive: [] };
    const parts = await partsOf(old, next, file ?? null);
    if (typeof parts === 'string')
      return { ...all, inconclusive: [{ where: file ?? next.entry ?? 'openapi', reason: parts }] };
    const compared: Comparison[] = [];
    for (const part of parts) {
      if (parts.length > 1) tools.progress(`comparing ${part.next}`);
      compared.push(await compareFiles(old, next, part, parts.length > 1 ? `${part.next}: ` : ''));
    }
    return {
      changes: compared.flatMap(({ changes }) => changes),
      inconclusive: compared.flatMap(({ inconclusive }) => inconclusive),
    };
  },
};

async function partsOf(
  old: Snapshot,
  next: Snapshot,
  file: string | null,
): Promise<readonly { old: string; next: string }[] | string> {
  try {
    return await filesToCompare(old, next, file);
  } catch (error) {
    if (error instanceof Unreadable) return error.message;
    throw error;
  }
}

/** @param prefix what every place begins with, where several descriptions are compared */
async function compareFiles(
  old: Snapshot,
  next: Snapshot,
  file: { readonly old: string; readonly next: string },
  prefix: string,
): Promise<Comparison> {
  try {
    const was = await readApi(old, file.old);
    const is = await readApi(next, file.next);
    const found = new Found(is.documents, prefix);
    compareApis({ old: was, next: is, found, compared: new Compared() });
    return found.comparison();
  } catch (error) {
    if (!(error instanceof Unresolved)) throw error;
    return { changes: [], inconclusive: [{ where: file.next, reason: error.message }] };
  }
}

async function readApi(snapshot: Snapshot, file: string): Promise<Api> {
  try {
    const documents = await Documents.load(snapshot, file);
    return apiOf(documents, dialectOf(documents.root));
  } catch (error) {
    if (error instanceof Unresolved) throw new Unresolved(`${snapshot.label}: ${error.message}`);
    throw error;
  }
}

function dialectOf(root: Spot): Dialect {
  const version = textAt(root, 'openapi');
  if (version?.startsWith('3.0') === true) return '3.0';
  if (version?.startsWith('3.1') === true) return '3.1';
  const swagger = textAt(root, 'swagger');
  if (swagger !== null)
    throw new Unresolved(
      `${root.file} is Swagger ${swagger}, which is not compared; convert it to OpenAPI 3`,
    );
  throw new Unresolved(
    version === null
      ? `${root.file} is no OpenAPI description: it says no version under openapi`
      : `${root.file} is OpenAPI ${version}; 3.0 and 3.1 are compared`,
  );
}
