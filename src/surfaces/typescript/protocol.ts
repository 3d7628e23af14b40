import * as v from 'valibot';

// What goes into the process that compares, and what comes out of it, as JSON.

export interface EngineInput {
  readonly old: EngineSide;
  readonly next: EngineSide;
  /** Files that are the surface, from the folder; null: what package.json names. */
  readonly entries: readonly string[] | null;
  /** Which of the names are compared: each whose number, divided by `of`, leaves `part`. */
  readonly part: number;
  readonly of: number;
  /** Whether an earlier answer told what is gone, so that it need not be looked for again. */
  readonly isTold: boolean;
  /** Says only which names there are. */
  readonly listOnly: boolean;
  /** Seconds after which it ends by itself and says what it has not compared. */
  readonly seconds: number;
}

interface EngineSide {
  /** A folder of this machine with a package or declarations; what it depends on is installed in it or above. */
  readonly directory: string;
}

const inconclusive = v.object({ where: v.string(), reason: v.string() });

/** A difference as the compiler sees it, without what all of one checker have in common. */
const difference = v.object({
  change: v.string(),
  where: v.string(),
  affected: v.picklist(['caller', 'implementer', 'type-user']),
  grade: v.picklist(['proven', 'likely']),
  message: v.string(),
  /** The program that compiled before. */
  program: v.string(),
  /** What the compiler says to it now, on one line. */
  said: v.string(),
  at: v.nullable(v.object({ path: v.string(), line: v.number(), column: v.number() })),
  /** The declaration without a public name by which it came: the same for all that it changed. */
  through: v.nullable(v.string()),
});

const output = v.object({
  /** The compiler: "TypeScript 6.0.3". */
  compiler: v.string(),
  /** All public names of the old side, sorted: parts count in them. */
  names: v.array(v.string()),
  differences: v.array(difference),
  inconclusive: v.array(inconclusive),
});

export type EngineDifference = Readonly<v.InferOutput<typeof difference>>;
export type EngineOutput = Readonly<v.InferOutput<typeof output>>;

/** The last line that a process printed, as an answer; null where it is none. */
export function lastAnswer(text: string): EngineOutput | null {
  return answerOf(text.trimEnd().split('\n').at(-1) ?? '');
}

/** What a process printed before it was ended: the last line that is an answer; null where none is. */
export function earlyAnswer(text: string): EngineOutput | null {
  for (const line of text.split('\n').reverse()) {
    const answer = answerOf(line);
    if (answer !== null) return answer;
  }
  return null;
}

function answerOf(text: string): EngineOutput | null {
  try {
    const read = v.safeParse(output, JSON.parse(text));
    return read.success ? read.output : null;
  } catch {
    return null;
  }
}
