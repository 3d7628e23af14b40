// Outputs that read well as a whole are kept in plain files; `npx vitest run -u` writes them anew.
import { resolve } from 'node:path';
import { expect } from 'vitest';

/** @param name below test/fixtures */
export async function expectGolden(text: string, name: string): Promise<void> {
  await expect(text).toMatchFileSnapshot(resolve(import.meta.dirname, '../fixtures', name));
}
