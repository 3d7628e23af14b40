import type { Failing, Passing } from '../facts.ts';

const NEW_YEAR = 'freeze: [{from: 12-20, to: 01-06, except: [security], why: nobody is there}]\n';

export const passing: readonly Passing[] = [
  { name: 'the day before', policy: NEW_YEAR, today: '2025-12-19', commits: ['fix: x'] },
  { name: 'the day after', policy: NEW_YEAR, today: '2026-01-07', commits: ['fix: x'] },
  { name: 'a kind that is excepted', policy: NEW_YEAR, today: '2025-12-24', commits: ['security: x'] },
  { name: 'nothing to release', policy: NEW_YEAR, today: '2025-12-24', commits: ['docs: x'] },
  {
    name: 'another year',
    policy: 'freeze: [{from: 2026-12-20, to: 2027-01-06}]',
    today: '2025-12-24',
    commits: ['fix: x'],
  },
  {
    name: 'nothing is released by merging',
    policy: NEW_YEAR,
    today: '2025-12-24',
    pullRequest: true,
    commits: ['fix: x'],
  },
  {
    name: 'at: release lets a branch be',
    policy: `${NEW_YEAR}rules: {freeze: {at: release}}\n`,
    today: '2025-12-24',
    commits: ['fix: x'],
  },
  {
    name: 'a tag of another day',
    policy: NEW_YEAR,
    today: '2025-12-24',
    commits: ['fix: x'],
    tag: { name: 'v1.1.1', time: Date.parse('2025-12-19T12:00:00Z') / 1000 },
  },
];

export const failing: readonly Failing[] = [
  {
    name: 'a fix in the freeze',
    policy: NEW_YEAR,
    today: '2025-12-20',
    commits: ['fix: x'],
    says: 'a patch release on 2025-12-20 falls into the freeze from 12-20 to 01-06 (nobody is there), which lets only security pass; the next allowed day is 2026-01-07',
  },
  {
    name: 'its last day, in the new year',
    policy: NEW_YEAR,
    today: '2026-01-06',
    commits: ['fix: x'],
    says: 'the next allowed day is 2026-01-07',
  },
  {
    name: 'a security change among others',
    policy: NEW_YEAR,
    today: '2025-12-24',
    commits: ['fix: x', 'security: y'],
    says: 'a patch release on 2025-12-24',
  },
  {
    name: 'no exception',
    policy: 'freeze: [{from: 2026-01-10, to: 2026-01-20}]',
    today: '2026-01-15',
    commits: ['security: x'],
    says: 'which lets nothing pass; the next allowed day is 2026-01-21',
  },
  {
    name: 'a tag that was made in the freeze',
    policy: NEW_YEAR,
    today: '2026-06-01',
    commits: ['fix: x'],
    tag: { name: 'v1.1.1', time: Date.parse('2025-12-24T12:00:00Z') / 1000 },
    says: 'v1.1.1, a patch release, on 2025-12-24 falls into the freeze',
  },
  {
    name: 'the cadence decides when the freeze is over',
    policy: `${NEW_YEAR}cadence: {patch: {every: P6W}}\n`,
    tags: { 'v1.0.0': ['c100', '2025-12-15'] },
    today: '2025-12-24',
    commits: ['fix: x'],
    says: 'the next allowed day is 2026-01-26',
    also: ['cadence-early'],
  },
];
