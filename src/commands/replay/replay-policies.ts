import type { RecordedHistory } from '../../hosts/recorded-history.ts';
import type { Release } from '../../lines/releases.ts';
import type { FoundPolicy } from '../gather/policy-file.ts';
import { POLICY_PATHS, policyAt } from '../gather/policy-file.ts';

/** The policies as they stood at releases. Neighbours nearly always have the same file: each is read once. */
export function policiesAtReleases(history: RecordedHistory): (release: Release) => Promise<FoundPolicy> {
  const known = new Map<string, Promise<FoundPolicy>>();
  return async ({ commit }) => {
    const entries = await history.entriesAt(commit, POLICY_PATHS);
    const key = entries.map(({ path, mode, object }) => `${path} ${mode} ${object}`).join('\n');
    const before = known.get(key);
    if (before !== undefined && !extendsFiles(await before)) return await before;
    const found = policyAt(history, commit);
    // Who asks again is told the same reason again.
    found.catch(() => {});
    known.set(key, found);
    return await found;
  };
}

/** What a policy extends may have changed while it did not. */
function extendsFiles({ source }: FoundPolicy): boolean {
  return source?.includes('\0') === true;
}
