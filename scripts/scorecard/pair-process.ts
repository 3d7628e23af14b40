// Compares one pair in a process of its own, so that its time and memory are its own. Reads the pair from standard input,
// and writes what was found as JSON.
import { performance } from 'node:perf_hooks';
import process from 'node:process';
import { text } from 'node:stream/consumers';
import * as v from 'valibot';
import { FolderSnapshot } from '../../src/hosts/folder-snapshot.ts';
import { MachineTools } from '../../src/hosts/tools.ts';
import { checkerNamed } from '../../src/surfaces/registry.ts';
import type { PairAnswer, PairCall } from './run.ts';

const call = JSON.parse(await text(process.stdin)) as PairCall;
const registered = checkerNamed(call.checker);
if (registered === null) throw new Error(`there is no checker ${call.checker}`);
const [old, next] = [call.old, call.next].map(
  ({ folder, entry, label }) => new FolderSnapshot(folder, label, entry),
) as [FolderSnapshot, FolderSnapshot];
const start = performance.now();
const checker = await registered.load();
const options = v.parse(registered.options, call.options);
const comparison = await checker.compare(old, next, options, new MachineTools(() => {}));
const answer: PairAnswer = { comparison, seconds: (performance.now() - start) / 1000 };
process.stdout.write(JSON.stringify(answer));
