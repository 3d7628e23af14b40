import { allBranches } from '../hosts/branches.ts';
import { pathWithin } from '../hosts/files.ts';
import type { LintReport, PlacedFinding } from '../report/policy-lint.ts';
import { lintText } from '../report/policy-lint.ts';
import type { LintRepository } from '../verdict/lint/context.ts';
import { lint, skippedBy } from '../verdict/lint/index.ts';
import type { Answer } from './command.ts';
import type { FoundPolicy } from './gather/policy-file.ts';
import { POLICY_PATHS, policyFromFile, policyOrPreset } from './gather/policy-file.ts';
import type { CommonOptions } from './options.ts';
import { todayOf } from './options.ts';

/**
 * Looks for what the schema cannot see in a policy.
 *
 * @param file a policy to look at by itself; without one it is the repository's, held against its tags, branches and
 *   files
 * @param strict whether warnings fail too
 */
export async function policyLint(
  options: CommonOptions,
  file: string | null,
  strict: boolean,
): Promise<Answer> {
  const found = file === null ? await policyOrPreset(options) : await policyFromFile(file, options);
  const { document, policy } = found;
  const today = todayOf(options, policy.timezone);
  const repository = (await isItsOwn(options, file)) ? await repositoryOf(options) : null;
  const context = { document, policy, today, repository };
  const findings = lint(context).map(({ path, instead = path, at, ...finding }) => {
    const keys = found.has(path) ? path : instead;
    return { ...finding, ...placeOf(found, keys, at), policy: keys.join('.') };
  });
  const report: LintReport = { file: found.file, findings: inOrder(findings), skipped: skippedBy(context) };
  const fails = findings.some(({ level }) => level === 'error' || (strict && level === 'warning'));
  return { json: report, text: (style) => lintText(report, fails, style), exit: fails ? 1 : 0 };
}

/** A file that is looked at for itself, an example or a draft, has nothing to do with the repository around it. */
async function isItsOwn({ history }: CommonOptions, file: string | null): Promise<boolean> {
  if (file === null) return true;
  const top = (await history.info.catch(() => null))?.top ?? null;
  return top !== null && POLICY_PATHS.includes(pathWithin(top, file) ?? '');
}

async function repositoryOf({ git, history }: CommonOptions): Promise<LintRepository | null> {
  const info = await history.infoIfAny;
  if (info === null || info.head === null) return null;
  const [{ tags }, branches, files] = await Promise.all([
    history.refs(),
    allBranches(git),
    history.pathsAt(info.head),
  ]);
  return { tags, branches, files };
}

function placeOf(
  { file, place }: FoundPolicy,
  path: readonly string[],
  at: 'key' | 'value' | undefined,
): Pick<PlacedFinding, 'file' | 'line' | 'column'> {
  return file === null ? { file: null, line: null, column: null } : place(path, at);
}

/** As they stand in the file; what is in no file first. */
function inOrder(findings: readonly PlacedFinding[]): PlacedFinding[] {
  return [...findings].sort(
    (a, b) =>
      (a.file ?? '').localeCompare(b.file ?? '') ||
      (a.line ?? 0) - (b.line ?? 0) ||
      (a.column ?? 0) - (b.column ?? 0),
  );
}
