import { mistake } from '../base/problem.ts';
import type { Runner } from '../hosts/runner.ts';
import type { CommonOptions } from './options.ts';
import { VIAS, workflowFiles } from './release-inputs.ts';

const MODES = ['auto', 'check', 'verify', 'release', 'lines', 'comment'] as const;
export type Mode = (typeof MODES)[number];

const FAIL_ON = ['error', 'warning', 'never'] as const;
/** The least level of a finding that fails the step. */
export type FailOn = (typeof FAIL_ON)[number];

/** A boolean as the toolkit and YAML's core schema know it. A typing mistake must not make a release. */
const BOOLEANS = ['true', 'false', 'True', 'False', 'TRUE', 'FALSE'] as const;

const FEEDBACK = ['auto', 'off'] as const;

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

/** @throws Problem where an input is none of its words */
export function choicesOf(runner: Runner): Choices {
  return {
    mode: choice(runner, 'mode', MODES, 'auto'),
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

function lines(text: string | null): string[] {
  return (text ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
}
