import { listed } from '../base/words.ts';
import type { Proposal } from '../policy/propose/propose.ts';
import { logText } from './safe.ts';
import type { Style } from './style.ts';

/** A file that `init` makes, or shows. */
interface MadeFile {
  readonly path: string;
  readonly written: boolean;
  readonly text: string;
}

/** What `init` has done or would do. */
export interface Init {
  readonly files: readonly MadeFile[];
  readonly proposal: Proposal;
  /** What to add to a CI that is not GitHub's; null where a workflow is written. */
  readonly otherCi: { readonly file: string; readonly line: string } | null;
}

export function initJson({ files, proposal, otherCi }: Init): unknown {
  return {
    files,
    proposal: proposal.document,
    reasons: proposal.advice.flatMap(({ key, reasons, perhaps }) =>
      [...reasons, ...(perhaps?.reasons ?? [])].map((reason) => ({ key, reason })),
    ),
    otherCi,
  };
}

export function initText({ files, proposal, otherCi }: Init, style: Style): string {
  const ci =
    otherCi === null
      ? []
      : [`${otherCi.file} is here, so no workflow for GitHub is made. Add to a job there: ${otherCi.line}`];
  if (!files.every(({ written }) => written))
    return [
      ...files.map(({ path, text }) => `${style.bold(`# ${path}`)}\n${text}`),
      ...ci.map((line) => `${logText(line)}\n`),
    ].join('\n');
  const keys = proposal.advice.filter(({ value }) => value !== null).map(({ key }) => key);
  return [
    `${style.green('✔')} wrote ${listed(files.map(({ path }) => path))}`,
    `  ${[...new Set(keys)].join(', ')}: proposed from what is here; the comments in the policy say why`,
    ...ci.map(logText),
    'Read it, change what is wrong, then:',
    '  semverdict policy lint   finds what the policy leaves open',
    '  semverdict lines         shows every line and when its phases end',
    '  semverdict check         judges what is unreleased',
    '',
  ].join('\n');
}
