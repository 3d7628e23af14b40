import { mistake, undecided } from '../base/problem.ts';
import { createFiles, isThere } from '../hosts/create-files.ts';
import type { RepositoryInfo } from '../hosts/repository.ts';
import type { RepositoryFacts } from '../policy/propose/facts.ts';
import { has, isOnGithub } from '../policy/propose/facts.ts';
import type { Proposal } from '../policy/propose/propose.ts';
import { propose } from '../policy/propose/propose.ts';
import { policyText } from '../report/first-policy.ts';
import type { Init } from '../report/first-steps.ts';
import { initJson, initText } from '../report/first-steps.ts';
import {
  RELEASE_WORKFLOW_PATH,
  releaseWorkflowText,
  WORKFLOW_PATH,
  workflowText,
} from '../report/first-workflow.ts';
import type { Answer } from './command.ts';
import { gatherInit, ownWorkflows } from './gather/gather-init.ts';
import { POLICY_PATHS } from './gather/policy-file.ts';
import type { CommonOptions } from './options.ts';

/** Proposes a first policy and the workflow from what the repository shows, and writes both; never over a file. */
export async function init(options: CommonOptions, dryRun: boolean): Promise<Answer> {
  if (options.policy !== null)
    throw mistake(
      'bad-call',
      'init writes release-policy.yml and reads no policy, so --policy means nothing here',
      'leave it out',
    );
  const info = await options.history.info;
  if (info.top === null && !dryRun)
    throw mistake(
      'no-work-tree',
      'a bare repository has no work tree to write into',
      'run it in a clone, or show the proposal with --dry-run',
    );
  const facts = await gatherInit(options, info);
  refuseExisting(info, facts);
  const first = proposalFrom(facts);
  const { pastOf } = await import('./replay/past-of-init.ts');
  const past = await pastOf(options, info, first);
  const proposal = past === null ? first : proposalFrom({ ...facts, past });
  const otherCi = otherCiOf(facts);
  const files = [
    { path: 'release-policy.yml', text: policyText(proposal.advice) },
    ...(otherCi === null ? [{ path: WORKFLOW_PATH, text: workflowText(proposal) }] : []),
    ...(otherCi === null && proposal.document.release !== undefined
      ? [{ path: RELEASE_WORKFLOW_PATH, text: releaseWorkflowText() }]
      : []),
  ];
  if (info.top !== null && !dryRun) createFiles(info.top, files);
  const done: Init = {
    files: files.map(({ path, text }) => ({ path, written: !dryRun, text })),
    proposal,
    otherCi,
  };
  return { json: initJson(done), text: (style) => initText(done, style), exit: 0 };
}

/** @throws Problem where tags are there, and nothing reads them */
function proposalFrom(facts: RepositoryFacts): Proposal {
  const proposed = propose(facts);
  if (!proposed.ok) throw undecided(proposed.fault.code, proposed.fault.message, proposed.fault.remedy);
  return proposed.value;
}

/** A policy or a workflow that somebody made stays as it is, and so does everything else then. */
function refuseExisting({ top }: RepositoryInfo, facts: RepositoryFacts): void {
  const candidates = [...POLICY_PATHS, WORKFLOW_PATH, RELEASE_WORKFLOW_PATH];
  const found = candidates.filter(
    (path) => facts.paths.includes(path) || (top !== null && isThere(top, path)),
  );
  const all = [...new Set([...found, ...(top === null ? [] : ownWorkflows(top))])];
  if (all.length === 0) return;
  throw mistake(
    'init-exists',
    `${all.join(' and ')} ${all.length === 1 ? 'is' : 'are'} there already; nothing was written`,
    'change it by hand, or compare it with a proposal: move it away and run semverdict init --dry-run',
  );
}

const OTHER_CI: readonly { readonly file: string; readonly pattern: RegExp; readonly line: string }[] = [
  {
    file: '.gitlab-ci.yml',
    pattern: /^\.gitlab-ci\.ya?ml$/,
    line: '- node PATH/TO/semverdict/dist/cli check',
  },
  { file: 'Jenkinsfile', pattern: /^Jenkinsfile$/, line: "sh 'node PATH/TO/semverdict/dist/cli check'" },
  {
    file: 'azure-pipelines.yml',
    pattern: /^azure-pipelines\.ya?ml$/,
    line: '- script: node PATH/TO/semverdict/dist/cli check',
  },
  {
    file: '.circleci/config.yml',
    pattern: /^\.circleci\/config\.ya?ml$/,
    line: '- run: node PATH/TO/semverdict/dist/cli check',
  },
];

/** The CI that is used instead of GitHub's; null where GitHub is, or nothing says otherwise. */
function otherCiOf(facts: RepositoryFacts): Init['otherCi'] {
  const github = has(facts, /^\.github\//) || isOnGithub(facts);
  const other = OTHER_CI.find(({ pattern }) => has(facts, pattern));
  return github || other === undefined ? null : { file: other.file, line: other.line };
}
