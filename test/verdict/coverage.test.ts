// Which commits are one fix, and which lines are owed fixes.
import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { loadPolicy } from '../../src/policy/load.ts';
import { fixesAmong, uncovered } from '../../src/verdict/coverage.ts';
import type { CommitFact, FixFact } from '../../src/verdict/facts.ts';

const { policy } = loadPolicy('policy: 1\nrules: {security-advisory: {prefixes: [ZSA-]}}', 'p.yml');
const ID = 'a'.repeat(40);

function commits(...messages: string[]): CommitFact[] {
  return messages.map((message, index) => ({
    commit: `${index}`.repeat(40),
    parents: [],
    message,
    own: true,
  }));
}

const short = (fixes: readonly FixFact[]) =>
  fixes.map(({ subject, security, ids, names, pickedFrom }) => ({
    subject,
    security,
    ids,
    names,
    pickedFrom,
  }));

describe('the fixes among commits', () => {
  test('security changes, and what speaks of one', () => {
    const found = fixesAmong(
      commits(
        'docs: nothing',
        `security: x (ZSA-2026-04)\n\n(cherry picked from commit ${ID})`,
        'docs: not affected by CVE-2026-12345',
        'docs(security): how to report',
        'fix: y',
      ),
      policy,
    );
    expect(short(found)).toEqual([
      {
        subject: 'security: x (ZSA-2026-04)',
        security: true,
        ids: ['ZSA-2026-04'],
        names: ['ZSA-2026-04', ID],
        pickedFrom: [ID],
      },
      {
        subject: 'docs: not affected by CVE-2026-12345',
        security: false,
        ids: [],
        names: ['CVE-2026-12345'],
        pickedFrom: [],
      },
    ]);
  });

  test('a trailer in the middle of a sentence is none', () => {
    const [fix] = fixesAmong(commits(`security: x\n\nnot (cherry picked from commit ${ID}) at all`), policy);
    expect(fix?.pickedFrom).toEqual([]);
  });

  test('what a revert took back is none, nor is the revert', () => {
    const [revert, fix] = commits('', 'security: x');
    const message = `Revert "security: x"\n\nThis reverts commit ${fix?.commit}.`;
    expect(fixesAmong([{ ...(revert as CommitFact), message }, fix as CommitFact], policy)).toEqual([]);
  });
});

const someFix = fc.record<FixFact>({
  commit: fc.constantFrom('a', 'b', 'c', 'd').map((letter) => letter.repeat(40)),
  subject: fc.constant('security: x'),
  security: fc.boolean(),
  ids: fc.subarray(['CVE-2026-1111', 'CVE-2026-2222']),
  names: fc.subarray(['CVE-2026-1111', 'CVE-2026-2222', 'aaaaaaa', 'bbbbbbb']),
  pickedFrom: fc.subarray(['aaaaaaa', 'ccccccc']),
  patchId: fc.constantFrom(null, 'p', 'q'),
});

describe('laws', () => {
  property.prop([fc.array(someFix), fc.array(someFix), someFix])(
    'another commit on the other line never makes a fix missing',
    (here, there, more) => {
      const before = uncovered(here, there);
      for (const fix of uncovered(here, [...there, more])) expect(before).toContain(fix);
    },
  );

  property.prop([someFix, someFix])('of two fixes both are missing, or neither', (a, b) => {
    const [one, two] = [
      { ...a, security: true },
      { ...b, security: true },
    ];
    expect(uncovered([one], [two]).length).toBe(uncovered([two], [one]).length);
  });

  property.prop([fc.array(someFix)])('what is no security change is never missing', (here) => {
    expect(uncovered(here, []).every(({ security }) => security)).toBe(true);
  });
});
