import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { isMapping } from '../base/mapping.ts';
import type { ProposedSurface } from '../verdict/facts.ts';

/** Where such files usually lie. */
const FOLDERS: readonly string[] = [
  '',
  'api',
  'docs',
  'graphql',
  'openapi',
  'proto',
  'schema',
  'spec',
  'src',
];

/** Which checker a file is for, by its name. */
const FILES: readonly (readonly [pattern: RegExp, checker: string])[] = [
  [/^(?:openapi|swagger)\.(?:ya?ml|json)$/i, 'openapi'],
  [/^schema\.(?:graphqls?|gql)$/i, 'graphql'],
  [/\.proto$/i, 'protobuf'],
];

const LARGEST_MANIFEST = 1024 * 1024;

/**
 * Surfaces that a work tree shows by the names of a few files: no process is started, and no folder is searched through.
 * What they are shows in the policy that `init` proposes and in the note of `check`, where no policy names any.
 */
export function visibleSurfaces(top: string): ProposedSurface[] {
  const found = new Map<string, string>();
  const names = namesIn(top);
  const entry = names.includes('package.json') ? declarationsOf(top) : null;
  if (entry !== null) found.set('typescript', entry).set('package', 'package.json');
  for (const folder of FOLDERS) {
    if (folder !== '' && !names.includes(folder)) continue;
    for (const name of folder === '' ? names : namesIn(path.join(top, folder)))
      for (const [pattern, checker] of FILES)
        if (pattern.test(name) && !found.has(checker))
          found.set(checker, folder === '' ? name : `${folder}/${name}`);
  }
  return [...found].map(([checker, file]) => ({ checker, file }));
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}

/** The declarations that a package is published with; null where it names none. */
function declarationsOf(top: string): string | null {
  const file = path.join(top, 'package.json');
  try {
    if (statSync(file).size > LARGEST_MANIFEST) return null;
    const read: unknown = JSON.parse(readFileSync(file, 'utf8'));
    if (!isMapping(read) || read.private === true) return null;
    const types = read.types ?? read.typings;
    if (typeof types === 'string' && types !== '') return types.replace(/^\.\//, '');
    return existsSync(path.join(top, 'index.d.ts')) ? 'index.d.ts' : null;
  } catch {
    return null;
  }
}
