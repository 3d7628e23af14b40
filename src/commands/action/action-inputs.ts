import { mistake } from '../../base/problem.ts';
import type { Runner } from '../../hosts/runner.ts';
import type { CommonOptions } from '../options.ts';
import { VIAS, workflowFiles } from '../release/release-inputs.ts';

const MODES = ['auto', 'check', 'verify', 'release', 'lines', 'comment'] as const;
export type Mode = (typeof MODES)[number];

const FAIL_ON = ['error', 'warning', 'never'] as const;
/** The least level of a finding that fails the step. */
export type FailOn = (typeof FAIL_ON)[number];

/** A boolean as the toolkit and YAML's core schema know it. A typing mistake must not make a release. */
const BOOLEANS = ['true', 'false', 'True', 'False', 'TRUE', 'FALSE'] as const;

const FEEDBACK = ['auto', 'off'] as const;

/** The inputs that say what is judged, and the modes that read each; auto reads what the event leaves to it. */
const TARGETS: Readonly<Record<string, readonly Mode[]>> = {
  base: ['auto', 'check'],
  head: ['auto', 'check'],
  tag: ['auto', 'verify'],
};

/** The inputs that are one word of several. */
export interface Choices {
  readonly mode: Mode;
  readonly failOn: FailOn;
  readonly dryRun: boolean;
  /** Whether feedback that needs a right is given where the token has it. */
  readonly comment: boolean;
  readonly checkRun: boolean;
  /** How mode release publishes. */
  readonly ways: Pick<CommonOptions, 'via' | 'dispatch' | 'notesFile'>;
}

/** @throws Problem where an input is none of its words, or names a target that the mode does not read */
export function choicesOf(runner: Runner): Choices {
  const mode = choice(runner, 'mode', MODES, 'auto');
  // A release of another commit than the one that is named cannot be taken back.
  for (const [name, readers] of Object.entries(TARGETS))
    if (runner.input(name) !== null && !readers.includes(mode))
      throw mistake(
        'bad-input',
        `the input ${name} is set, and mode ${mode} does not read it`,
        `leave it out, or set mode: ${readers.join(' or ')}${mode === 'release' ? '; a release is made of the branch that is checked out, or of the one that branch names' : ''}`,
      );
  return {
    mode,
    failOn: choice(runner, 'fail-on', FAIL_ON, 'error'),
    dryRun: flag(runner, 'dry-run'),
    comment: choice(runner, 'comment', FEEDBACK, 'auto') === 'auto',
    checkRun: choice(runner, 'check-run', FEEDBACK, 'auto') === 'auto',
    ways: {
      via: choice(runner, 'via', VIAS, 'auto'),
      dispatch: workflowFiles(lines(runner.input('dispatch')), 'the input dispatch'),
      notesFile: runner.input('notes-file'),
    },
  };
}

/** @throws Problem where the input is no boolean */
export function flag(runner: Runner, name: string): boolean {
  return choice(runner, name, BOOLEANS, 'false').toLowerCase() === 'true';
}

function choice<const T extends readonly string[]>(
  runner: Runner,
  name: string,
  words: T,
  usual: T[number],
): T[number] {
  const given = runner.input(name);
  if (given === null) return usual;
  if (words.includes(given)) return given;
  throw mistake(
    'bad-input',
    `the input ${name} is ${JSON.stringify(given)}`,
    `set it to ${words.join(', ')}`,
  );
}

/** An input that is a list, one a line. */
export function lines(text: string | null): string[] {
  return (text ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
}
