// What git reads from a remote is asked again after a fault that may pass, and after no other.
import { describe, expect, test } from 'vitest';
import type { GitResult } from '../../src/hosts/git.ts';
import { visit } from '../../src/hosts/visit.ts';

/** A git that fails with these words, one a call, and then succeeds. */
async function visited(...faults: string[]): Promise<{ status: number; calls: number; waits: number[] }> {
  const waits: number[] = [];
  let calls = 0;
  const run = (): Promise<GitResult> => {
    const stderr = faults[calls] ?? '';
    calls += 1;
    return Promise.resolve({ status: stderr === '' ? 0 : 128, stdout: '', stderr });
  };
  const { status } = await visit({ run }, ['ls-remote', 'origin'], {}, async (ms) => void waits.push(ms));
  return { status, calls, waits };
}

const at = "fatal: unable to access 'https://github.com/o/r/': ";

describe('again after', () => {
  test.each([
    [`${at}The requested URL returned error: 503`],
    [`${at}Recv failure: Connection reset by peer`],
    [`${at}Could not resolve host: github.com`],
    [`${at}Empty reply from server`],
    ['error: RPC failed; HTTP 502 curl 22 The requested URL returned error: 502'],
    ['fetch-pack: unexpected disconnect while reading sideband packet\nfatal: early EOF'],
    ['fatal: the remote end hung up unexpectedly'],
  ])('%s', async (fault) => {
    expect(await visited(fault)).toEqual({ status: 0, calls: 2, waits: [250] });
  });

  test('three times at most', async () => {
    const fault = `${at}The requested URL returned error: 500`;
    expect(await visited(...Array(9).fill(fault))).toEqual({
      status: 128,
      calls: 4,
      waits: [250, 1000, 4000],
    });
  });
});

test.each([
  [`${at}The requested URL returned error: 403`],
  [`${at}The requested URL returned error: 429`],
  [`${at}SSL certificate problem: self-signed certificate`],
  [`${at}Failed to connect to 127.0.0.1 port 1 after 0 ms: Could not connect to server`],
  ["fatal: could not read Username for 'https://github.com': terminal prompts disabled"],
  ["fatal: couldn't find remote ref refs/tags/v9"],
  ['fatal: remote error: upload-pack: not our ref 0123\nfatal: the remote end hung up unexpectedly'],
])('not after %s', async (fault) => {
  expect(await visited(fault)).toEqual({ status: 128, calls: 1, waits: [] });
});
