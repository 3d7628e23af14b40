// What a measurement leaves for the published scorecard.
import os from 'node:os';
import process from 'node:process';
import type { Judged } from './judged.ts';
import type { Measured } from './published.ts';

const MOST_REASONS = 5;

export function measured(all: readonly Judged[]): Measured {
  return {
    day: new Date().toISOString().slice(0, 10),
    machine: machine(),
    results: all.map(({ pair: { name }, compared: { answer, failure, memory } }) => ({
      name,
      failure,
      seconds: answer === null ? null : Number(answer.seconds.toFixed(2)),
      memory: memory === null ? null : Math.round(memory),
      changes: (answer?.comparison.changes ?? []).map(({ id, grade }) => ({ id, grade })),
      inconclusive: answer?.comparison.inconclusive.length ?? 0,
      reasons: [...new Set(answer?.comparison.inconclusive.map(({ reason }) => reason))].slice(
        0,
        MOST_REASONS,
      ),
    })),
  };
}

function machine(): string {
  const model = os.cpus()[0]?.model.trim() || 'an unnamed processor';
  const memory = Math.round(os.totalmem() / 2 ** 30);
  return `${os.type()} (${os.arch()}), ${os.cpus().length} cores of ${model}, ${memory} GiB, Node ${process.version}`;
}
