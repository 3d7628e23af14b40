import type { Glob } from '../base/glob.ts';
import { compileGlob } from '../base/glob.ts';
import type { WrittenPlace } from '../versions/written.ts';
import { compileLine, compilePointer, isPackageJson } from '../versions/written.ts';
import type { PolicyDocument } from './document.ts';

/** Files that carry the version's number, and where in them. */
export interface WrittenRule {
  readonly path: Glob;
  readonly place: WrittenPlace;
}

/** The schema has checked each text, so nothing can be wrong here. */
export function compileWritten(document: PolicyDocument): WrittenRule[] {
  return (document.versions?.files ?? []).flatMap(({ path, pointer, line }) => {
    const glob = compileGlob(path);
    const place = placeOf(path, pointer, line);
    return glob.ok && place !== null ? [{ path: glob.value, place }] : [];
  });
}

function placeOf(path: string, pointer: string | undefined, line: string | undefined): WrittenPlace | null {
  if (pointer === undefined && line === undefined && !isPackageJson(path)) return { is: 'whole' };
  const compiled = line === undefined ? compilePointer(pointer ?? '/version') : compileLine(line);
  return compiled.ok ? compiled.value : null;
}
