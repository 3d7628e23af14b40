// One pair, compared in a process of its own whose memory is watched.
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { npmPackage } from '../../src/hosts/npm-package.ts';
import type { Comparison } from '../../src/surfaces/difference.ts';
import type { Folder, LabelledPair, Released } from './pairs.ts';

/** What a pair's process reads. */
export interface PairCall {
  readonly checker: string;
  readonly old: Labelled;
  readonly next: Labelled;
  readonly options: unknown;
}

interface Labelled extends Folder {
  readonly label: string;
}

/** What a pair's process writes. */
export interface PairAnswer {
  readonly comparison: Comparison;
  /** From loading the checker to its answer. */
  readonly seconds: number;
}

export interface Compared {
  readonly pair: LabelledPair;
  /** Null where the process failed; `failure` says how. */
  readonly answer: PairAnswer | null;
  readonly failure: string | null;
  /**
   * The largest sum of resident memory of the pair's process and those it started, in MiB: read from /proc every 25 ms;
   * null where there is none.
   */
  readonly memory: number | null;
}

const PROCESS = path.join(import.meta.dirname, 'pair-process.ts');
const SAMPLE = 25;
/** A checker has deadlines of its own; this one ends what has none, in ms. */
const DEADLINE = 900_000;

/** Compares a pair. Packages are brought before, outside its time and memory. */
export async function comparePair(pair: LabelledPair): Promise<Compared> {
  try {
    const [old, next] = [await sideOf(pair.old, 'old'), await sideOf(pair.next, 'new')];
    return await inProcess(pair, { checker: pair.checker, old, next, options: pair.options });
  } catch (error) {
    return { pair, answer: null, failure: (error as Error).message, memory: null };
  }
}

async function sideOf(side: Folder | Released, label: string): Promise<Labelled> {
  if ('folder' in side) return { ...side, label };
  const snapshot = await npmPackage(side.npm, { progress: () => {} });
  return { folder: await snapshot.directory(), entry: null, label: snapshot.label };
}

function inProcess(pair: LabelledPair, call: PairCall): Promise<Compared> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [PROCESS], { stdio: 'pipe' });
    let out = '';
    let errors = '';
    let memory: number | null = null;
    const sample = setInterval(() => {
      const now = residentMemory(child.pid);
      if (now !== null) memory = Math.max(memory ?? 0, now);
    }, SAMPLE);
    const deadline = setTimeout(() => child.kill('SIGKILL'), DEADLINE);
    child.stdout.on('data', (chunk: Buffer) => {
      out += chunk.toString('utf8');
    });
    child.stderr.on('data', (chunk: Buffer) => {
      errors = (errors + chunk.toString('utf8')).slice(-4000);
    });
    child.stdin.end(JSON.stringify(call));
    child.on('close', (status, signal) => {
      clearInterval(sample);
      clearTimeout(deadline);
      const failure = status === 0 ? null : `${signal ?? `status ${status}`}: ${errors.trim()}`;
      resolve({
        pair,
        answer: failure === null ? (JSON.parse(out) as PairAnswer) : null,
        failure,
        memory,
      });
    });
  });
}

/** Of a process and all below it, in MiB; null where the machine does not tell. */
function residentMemory(pid: number | undefined): number | null {
  if (pid === undefined || !existsSync('/proc/self/statm')) return null;
  const parents = new Map<number, number[]>();
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    const parent = Number(/^PPid:\s*(\d+)/m.exec(readProc(`${name}/status`))?.[1] ?? 0);
    parents.set(parent, [...(parents.get(parent) ?? []), Number(name)]);
  }
  let sum = 0;
  const open = [pid];
  for (let one = open.pop(); one !== undefined; one = open.pop()) {
    sum += Number(/^VmRSS:\s*(\d+) kB/m.exec(readProc(`${one}/status`))?.[1] ?? 0);
    open.push(...(parents.get(one) ?? []));
  }
  return sum / 1024;
}

/** Empty where the process has ended in the meantime. */
function readProc(name: string): string {
  try {
    return readFileSync(`/proc/${name}`, 'utf8');
  } catch {
    return '';
  }
}
