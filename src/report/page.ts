import { logText } from './safe.ts';

/** What `policy page` did with each file. */
export function pageWritten(files: readonly { readonly path: string; readonly changed: boolean }[]): string {
  return files
    .map(({ path, changed }) => `${logText(path)}: ${changed ? 'written' : 'says so already'}\n`)
    .join('');
}
