import { oneLine } from '../../base/one-line.ts';
import { clip, count } from '../../base/words.ts';
import type { Ran, Tools } from '../checker.ts';
import type { Inconclusive } from '../difference.ts';
import type { TypescriptOptions } from './options.ts';
import type { EngineInput, EngineOutput } from './protocol.ts';
import { earlyAnswer, lastAnswer } from './protocol.ts';

/** The smallest part that is tried: one name in so many. */
const MOST_PARTS = 16;
/** The engine stops by itself before it is stopped, so that what it has found is kept. */
const OWN_TIME = 0.85;
const LEAST_SECONDS = 1;

type Question = Pick<EngineInput, 'old' | 'next' | 'entries'>;

interface Part {
  readonly part: number;
  readonly of: number;
  readonly seconds: number;
}

export interface Answers {
  readonly outputs: readonly EngineOutput[];
  /** The names of the parts that failed however small they were. */
  readonly inconclusive: readonly Inconclusive[];
}

/**
 * Asks the engine for all names at once. Where that fails, for halves of the names, and so on: what one declaration does to
 * the compiler costs only itself. All attempts together stay within the deadline.
 */
export class Parts {
  readonly #question: Question;
  readonly #options: TypescriptOptions;
  readonly #tools: Tools;
  readonly #label: string;
  readonly #outputs: EngineOutput[] = [];
  readonly #failed: { readonly part: Part; readonly why: string }[] = [];
  /** What an engine that failed had told before: what is gone. */
  #early: EngineOutput | null = null;

  /** @param label what the surface as a whole is called */
  constructor(question: Question, options: TypescriptOptions, tools: Tools, label: string) {
    this.#question = question;
    this.#options = options;
    this.#tools = tools;
    this.#label = label;
  }

  async run(): Promise<Answers> {
    // Half of the time for all, a quarter for the two halves, an eighth for the four quarters: never more than all of it.
    const open: Part[] = [{ part: 0, of: 1, seconds: this.#options.deadline / 2 }];
    for (let next = open.shift(); next !== undefined; next = open.shift()) {
      const answer = await this.#ask(next, false);
      if (typeof answer !== 'string') this.#outputs.push(answer);
      else if (answer === MISSING || next.of >= MOST_PARTS || next.seconds / 4 < LEAST_SECONDS)
        this.#failed.push({ part: next, why: answer });
      else open.push(...halves(next));
    }
    const early = this.#early === null ? [] : [this.#early];
    return { outputs: [...early, ...this.#outputs], inconclusive: await this.#named() };
  }

  /** What was not compared, by name. */
  async #named(): Promise<Inconclusive[]> {
    const [first] = this.#failed;
    if (first === undefined) return [];
    const names = (this.#outputs[0] ?? this.#early)?.names ?? (await this.#names(first.why));
    if (names === null) return [{ where: this.#label, reason: first.why }];
    return this.#failed.flatMap(({ part: { part, of }, why }) =>
      names.filter((_, index) => index % of === part).map((where) => ({ where, reason: why })),
    );
  }

  async #names(why: string): Promise<readonly string[] | null> {
    if (why === MISSING) return null;
    const answer = await this.#ask({ part: 0, of: 1, seconds: this.#options.deadline / 16 }, true);
    return typeof answer === 'string' ? null : answer.names;
  }

  /** The engine's answer, or why there is none. */
  async #ask({ part, of, seconds }: Part, listOnly: boolean): Promise<EngineOutput | string> {
    this.#tools.progress(
      of === 1 ? 'comparing the declarations' : `comparing a part of the declarations (1 in ${of})`,
    );
    const isTold = this.#early !== null;
    const input: EngineInput = {
      ...this.#question,
      part,
      of,
      isTold,
      listOnly,
      seconds: seconds * OWN_TIME,
    };
    const ran = await this.#tools.worker({
      program: 'typescript',
      input,
      deadline: seconds,
      heap: this.#options.heap,
    });
    const answer = outputOf(ran, seconds);
    // Of a part it is not all that is gone.
    if (typeof answer === 'string' && of === 1) this.#early ??= earlyAnswer(writtenBy(ran));
    return answer;
  }
}

function halves({ part, of, seconds }: Part): Part[] {
  return [part, part + of].map((each) => ({ part: each, of: of * 2, seconds: seconds / 4 }));
}

function writtenBy(ran: Ran): string {
  switch (ran.end) {
    case 'exit':
      return ran.stdout;
    case 'deadline':
    case 'crash':
      return ran.written ?? '';
    default:
      return '';
  }
}

const MISSING = 'the program that compares declarations is missing';

function outputOf(ran: Ran, seconds: number): EngineOutput | string {
  switch (ran.end) {
    case 'missing':
      return MISSING;
    case 'deadline':
      return `the compiler did not answer within ${count(Math.round(seconds), 'second')}`;
    case 'too-much':
      return 'the compiler answered more than is read';
    case 'crash':
      return `the compiler came to an end: ${clip(oneLine(ran.how), 200)}`;
    case 'exit': {
      if (ran.status !== 0) return `the compiler failed: ${complaint(ran.stderr)}`;
      return lastAnswer(ran.stdout) ?? 'the compiler answered what is no answer';
    }
  }
}

/** The line that names the error, before the places in our own files. */
function complaint(errors: string): string {
  const lines = errors.split('\n').map((line) => line.trim());
  return clip(
    oneLine(
      lines.find((line) => /^\w*Error\b/.test(line)) ?? lines.find((line) => line !== '') ?? 'without a word',
    ),
    200,
  );
}
