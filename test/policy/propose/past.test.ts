// What past releases teach a first policy: what mended several and spoiled none is written, the rest is only shown.
import { describe, expect, test } from 'vitest';
import { loadPolicy } from '../../../src/policy/load.ts';
import type { PastChange } from '../../../src/policy/propose/facts.ts';
import { policyText } from '../../../src/report/first-policy.ts';
import { proposed, why } from './facts.ts';

const tags = ['v5.0.0', 'v5.1.0', 'v6.0.0'];
const past = (...changes: PastChange[]) => ({ releases: 40, agree: 30, changes });
const kind = (type: string, value: string, gained: number, lost = 0): PastChange => ({
  key: ['commits', 'kinds', type],
  value,
  gained,
  lost,
});

describe('commits', () => {
  test('what is sure stands in the policy, with its reason', () => {
    const proposal = proposed({ tags, past: past(kind('feat(site)', 'patch', 7), kind('docs', 'patch', 3)) });
    expect(proposal.document.commits).toEqual({
      unknown: 'note',
      kinds: { 'feat(site)': 'patch', docs: 'patch' },
    });
    expect(why(proposal, 'commits')).toContain('30 of 40 past releases');
    expect(why(proposal, 'commits')).toContain('commits.kinds.feat(site): patch (+7)');
    expect(proposal.policy.commits.kinds.feat).toBe('minor');
    expect(() => loadPolicy(policyText(proposal.advice), 'release-policy.yml')).not.toThrow();
  });

  test('what may be chance, or spoils something, is a comment', () => {
    const proposal = proposed({ tags, past: past(kind('chore', 'patch', 2), kind('feat', 'patch', 9, 1)) });
    expect(proposal.document.commits).toEqual({ unknown: 'note' });
    const text = policyText(proposal.advice);
    expect(text).toContain('# kinds: {chore: patch, feat: patch}');
  });

  test('messages of no convention', () => {
    const change = { key: ['commits', 'unknown'], value: 'patch', gained: 12, lost: 0 };
    expect(proposed({ tags, past: past(change) }).document.commits).toEqual({ unknown: 'patch' });
  });

  test('other keys are told in words alone', () => {
    const change = { key: ['versions', 'zero'], value: {}, gained: 12, lost: 0 };
    const proposal = proposed({ tags, past: past(change) });
    expect(proposal.document.commits).toEqual({ unknown: 'note' });
    expect(policyText(proposal.advice)).toContain('versions.zero: {} (+12)');
  });
});
