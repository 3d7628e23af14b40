import { mistake } from '../base/problem.ts';
import { readIfThere, readNamed } from '../hosts/files.ts';
import { casesJson, casesText } from '../report/policy-test.ts';
import { readCases } from '../verdict/policy-test/cases.ts';
import type { CaseResult } from '../verdict/policy-test/run.ts';
import { runCases } from '../verdict/policy-test/run.ts';
import type { Answer } from './command.ts';
import type { FoundPolicy } from './gather/policy-file.ts';
import { POLICY_PATHS, policyFromFile, policyOrPreset, textsAt } from './gather/policy-file.ts';
import type { CommonOptions } from './options.ts';

/** Runs the cases that stand beside a policy: `release-policy.test.yml`. @param files those to run instead */
export async function policyTest(options: CommonOptions, files: readonly string[]): Promise<Answer> {
  const results: CaseResult[] = [];
  for (const { policy, file, source } of files.length === 0
    ? [await casesBeside(options)]
    : await namedCases(options, files))
    results.push(...runCases(readCases(source, file), policy));
  return {
    json: casesJson(results),
    text: (style) => casesText(results, style),
    exit: results.every(({ passed }) => passed) ? 0 : 1,
  };
}

interface Sources {
  readonly policy: FoundPolicy;
  readonly file: string;
  readonly source: string;
}

/** Each file tests the policy that it is named after: `base.test.yml` the one in `base.yml`, where that exists. */
function namedCases(options: CommonOptions, files: readonly string[]): Promise<Sources[]> {
  return Promise.all(
    files.map(async (file) => {
      const source = readNamed(file, 'file of cases');
      const beside = file.replace(/\.test(\.ya?ml)$/, '$1');
      const own = options.policy === null && beside !== file && readIfThere(beside) !== null;
      const policy = own ? await policyFromFile(beside, options) : await policyOrPreset(options);
      return { policy, file, source };
    }),
  );
}

async function casesBeside(options: CommonOptions): Promise<Sources> {
  const policy = await policyOrPreset(options);
  const beside = (file: string): string => file.replace(/(\.ya?ml)?$/, '.test.yml');
  if (options.policy !== null) {
    const file = beside(options.policy);
    const source = readIfThere(file);
    if (source === null) throw noCases([file]);
    return { policy, file, source };
  }
  const paths = (policy.file === null ? POLICY_PATHS : [policy.file]).map(beside);
  for (const file of paths) {
    const source = await readBeside(options, file);
    if (source !== null) return { policy, file, source };
  }
  throw noCases(paths);
}

/** Where the policy is read from: the repository, or without one the directory. */
async function readBeside({ git, history }: CommonOptions, file: string): Promise<string | null> {
  const { top, head } = (await history.infoIfAny) ?? { top: git.directory, head: null };
  if (top !== null) return readIfThere(top, file);
  return head === null ? null : ((await textsAt(history, head, [file])).get(file) ?? null);
}

function noCases(files: readonly string[]): Error {
  return mistake(
    'no-cases',
    `there are no cases to run: no ${files.join(', and no ')}`,
    'write some beside the policy, or name a file: semverdict policy test FILE',
  );
}
