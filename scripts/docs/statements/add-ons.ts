import type { Step, Story } from '../story.ts';
import type { VendorPage } from './statement.ts';

const POLICY = 'policy: 1\nextends: [addon]\n';
const REACH = 'licenses: {reach: {plain: minor, upgrade-right: major}, older: deny}';

function manifest(number: string): Readonly<Record<string, string>> {
  return { 'package.json': `{"name": "invoices", "version": "${number}"}\n` };
}

const RELEASED: readonly Step[] = [
  ['2025-10-06', 'main', 'feat: the first version', 'v1.7.3', undefined, manifest('1.7.3')],
  ['2026-03-02', 'main', 'feat: reminders', 'v1.8.2', undefined, manifest('1.8.2')],
];

function after(message: string): Story {
  return { policy: POLICY, history: [...RELEASED, ['2026-05-11', 'main', message]], run: ['check'] };
}

/** What checkLicense answers for a license and an installed version. */
function license(text: string, installed: string): Story {
  return {
    policy: POLICY,
    history: [RELEASED[0] as Step],
    files: { 'license.json': `${text}\n` },
    run: [`license check --license license.json --installed ${installed}`],
  };
}

const POPULATION = `[
  {"version": "1.7.3", "upgradeRight": false, "count": 120},
  {"version": "1.7.0", "upgradeRight": true, "count": 60},
  {"version": "1.8.0", "upgradeRight": false, "count": 40},
  {"version": "1.5.2", "upgradeRight": false, "count": 30}
]
`;

/** The page about versions of add-ons and their licenses (shared in the preset `addon`). */
export const ADD_ONS: VendorPage = {
  sections: [
    {
      title: 'Making a version',
      statements: [
        {
          says: 'Whoever makes a version must say whether it is a major, a minor or a patch',
          policy: 'commits: {unknown: error}',
          story: { ...after('some changes'), policy: `${POLICY}commits: {unknown: error}\n` },
          exit: 1,
          shows: ['error commit-convention'],
        },
      ],
    },
    {
      title: 'Major',
      statements: [
        {
          says: 'A major is for changes that are incompatible',
          policy: 'versions: {bump: {major: major}}',
          story: after('feat!: another interface'),
          exit: 0,
          shows: ['next release: 2.0.0 (major)'],
        },
        {
          says: 'A license that exists does not reach a new major, with upgrade right or without',
          policy: REACH,
          story: license('{"version": "1.7.3", "upgradeRight": true}', '2.0.0'),
          exit: 1,
          shows: ['WRONG_VERSION'],
        },
        {
          says: 'Who wants the new major buys a license again',
          policy: REACH,
          story: {
            policy: POLICY,
            history: RELEASED,
            files: { 'population.json': POPULATION },
            run: ['license impact --population population.json --from 1.8.2 --to 2.0.0'],
          },
          exit: 0,
          shows: ['100'],
        },
      ],
    },
    {
      title: 'Minor',
      statements: [
        {
          says: 'A minor is for new functions that stay compatible',
          policy: 'commits: {kinds: {feat: minor}}',
          story: after('feat: dunning letters'),
          exit: 0,
          shows: ['next release: 1.9.0 (minor)'],
        },
        {
          says: 'Without upgrade right a minor is out of reach, as a major is',
          policy: REACH,
          story: license('{"version": "1.7.3", "upgradeRight": false}', '1.8.0'),
          exit: 1,
          shows: ['WRONG_VERSION'],
        },
        {
          says: 'With it every minor of the licensed major may be used: a license for 1.7.3 reaches 1.8.0',
          policy: REACH,
          story: license('{"version": "1.7.3", "upgradeRight": true}', '1.8.0'),
          exit: 0,
          shows: ['OK'],
        },
      ],
    },
    {
      title: 'Patch',
      statements: [
        {
          says: 'A patch holds compatible corrections and nothing else',
          policy: 'rules: {license-giveaway: error}',
          story: {
            ...after('feat: dunning letters'),
            policy: `${POLICY}commits: {kinds: {feat: patch}}\nrules: {license-giveaway: error}\n`,
          },
          exit: 1,
          shows: ['error license-giveaway'],
        },
        {
          says: 'Every license reaches the patches of its major and minor: one for 1.7.1 reaches 1.7.5',
          policy: REACH,
          story: license('{"version": "1.7.1", "upgradeRight": false}', '1.7.5'),
          exit: 0,
          shows: ['OK'],
        },
        {
          says: 'The buyer downloads such a patch in the installer',
          human:
            'The installer is another program. It can ask `reach` of `semverdict/license` which versions to offer for a license.',
        },
      ],
    },
    {
      title: 'The number in package and license',
      statements: [
        {
          says: 'The number is written in the package of every version',
          policy: 'versions: {files: [{path: package.json, pointer: /version}]}',
          story: {
            policy: POLICY,
            history: [...RELEASED, ['2026-05-11', 'main', 'fix: rounding', 'v1.8.3']],
            run: ['verify v1.8.3'],
          },
          exit: 1,
          shows: ['error version-written', '1.8.2'],
        },
        {
          says: 'It is written in every license too',
          policy: REACH,
          story: license('{"upgradeRight": true}', '1.7.3'),
          exit: 1,
          shows: ['NOK'],
        },
      ],
    },
    {
      title: 'checkLicense',
      statements: [
        {
          says: 'At run time the license is compared with the installed version; a license that fits is OK',
          policy: REACH,
          story: license('{"version": "1.7.3"}', '1.7.3'),
          exit: 0,
          shows: ['OK'],
        },
        {
          says: 'Without a license the answer is NOK',
          policy: REACH,
          story: license('null', '1.7.3'),
          exit: 1,
          shows: ['NOK'],
        },
        {
          says: 'A license that is there and does not fit is WRONG_VERSION',
          policy: REACH,
          story: license('{"version": "1.7.3"}', '1.9.0'),
          exit: 1,
          shows: ['WRONG_VERSION'],
        },
      ],
    },
    {
      title: 'Upgrading later',
      statements: [
        {
          says: 'An old license can be made fit for the current version once: afterwards it reaches the patches of that one',
          policy: REACH,
          story: license('{"version": "3.2.0", "upgradeRight": false}', '3.2.9'),
          exit: 0,
          shows: ['OK'],
        },
        {
          says: 'That costs a percentage of the price',
          human:
            'A price is not a version. `upgrade` of `semverdict/license` gives the license as it is after the purchase.',
        },
      ],
    },
  ],
};
