import type { Step } from '../story.ts';
import type { VendorPage } from './statement.ts';

const POLICY = 'policy: 1\nextends: [otrs]\n';

/** Three majors a year apart, and what was released on 8 since. On 2025-06-02 line 6 gets security patches alone. */
const MAJORS: readonly Step[] = [
  ['2023-02-01', 'main', 'feat: the ticket core', 'v6.0.0'],
  ['2024-02-05', 'main', 'feat: a process engine', 'v7.0.0'],
  ['2025-02-03', 'main', 'feat: a new data model', 'v8.0.0'],
  ['2025-03-20', 'main', 'fix: attachments without a name', 'v8.0.1'],
];

const TODAY = '2025-06-02';
const ON_6 = 'release/6.x<v6.0.0';

/** The helpdesk vendor's page about product and service cycles (shared in the preset `otrs`). */
export const HELPDESK: VendorPage = {
  sections: [
    {
      title: 'Major release',
      statements: [
        {
          says: 'A major release brings new core technology and new functions',
          policy: 'commits: {kinds: {feat: major}}',
          story: {
            policy: POLICY,
            history: [...MAJORS, ['2026-01-20', 'main', 'feat: search in attachments']],
            today: '2026-02-04',
            run: ['check'],
          },
          exit: 0,
          shows: ['next release: 9.0.0 (major)'],
        },
        {
          says: 'It usually rests on new ways of programming and of keeping data',
          policy: 'advice: {major: …}',
          story: { policy: POLICY, history: MAJORS, today: TODAY, run: ['policy page'] },
          exit: 0,
          shows: ['how programs are built and how data is kept'],
        },
        {
          says: 'It may break compatibility with earlier versions and their interfaces; nothing else may',
          policy: 'versions: {bump: {major: major, patch: patch, security: patch}}',
          story: {
            policy: POLICY,
            history: [
              ...MAJORS,
              ['2025-05-12', ON_6.replaceAll('6', '8'), 'fix!: another web service interface'],
            ],
            today: TODAY,
            run: ['check'],
          },
          exit: 1,
          shows: ['error line-opens', '9.0.0 (major)'],
        },
        {
          says: 'The cycle of major releases is about twelve months',
          policy: 'cadence: {major: {every: P12M, tolerance: 10%}}',
          story: {
            policy: POLICY,
            history: [...MAJORS, ['2025-05-12', 'main', 'feat: search in attachments']],
            today: TODAY,
            run: ['check'],
          },
          exit: 1,
          shows: ['error cadence-early'],
        },
        {
          says: "The vendor's own team, or a migration service, brings customers to the new major",
          human:
            'Who installs a release at whose site is agreed with each customer. The policy says which line a customer may stay on and until when; `semverdict lines` prints it.',
        },
        {
          says: 'Users of the free edition ask the sales department how to get it',
          human: 'Who may have a release is a contract. A version number says nothing of it.',
        },
      ],
    },
    {
      title: 'Patch level release',
      statements: [
        {
          says: 'A patch level release makes a major version better and more stable, by critical corrections and by others',
          policy: 'commits: {kinds: {fix: patch, perf: patch}}',
          story: {
            policy: POLICY,
            history: [
              ...MAJORS,
              ['2025-05-12', 'main', 'fix: a crash while mail is fetched'],
              ['2025-05-13', 'main', 'perf: fewer queries for a queue'],
            ],
            today: TODAY,
            run: ['check'],
          },
          exit: 0,
          shows: ['next release: 8.0.2 (patch)'],
        },
        {
          says: 'It may improve security',
          policy: 'commits: {kinds: {harden: patch}}',
          story: {
            policy: POLICY,
            history: [...MAJORS, ['2025-05-12', 'main', 'harden: stricter content security policy']],
            today: TODAY,
            run: ['check'],
          },
          exit: 0,
          shows: ['next release: 8.0.2 (patch)'],
        },
        {
          says: 'It may hold what newer software or hardware makes necessary',
          policy: 'commits: {kinds: {adapt: patch}}',
          story: {
            policy: POLICY,
            history: [...MAJORS, ['2025-05-12', 'main', 'adapt: run on the new database server']],
            today: TODAY,
            run: ['check'],
          },
          exit: 0,
          shows: ['next release: 8.0.2 (patch)'],
        },
        {
          says: 'The cycle of patch level releases is six weeks',
          policy: 'cadence: {patch: {every: P6W, tolerance: P1W}}',
          story: {
            policy: POLICY,
            history: [...MAJORS, ['2025-04-01', 'main', 'fix: a crash while mail is fetched']],
            today: '2025-04-10',
            run: ['check'],
          },
          exit: 1,
          shows: ['error cadence-early'],
        },
        {
          says: 'Hosted customers are updated by the vendor, others fetch the release from a portal',
          human:
            'How a release reaches its users is not a matter of its number. `semverdict release` ends with the tag.',
        },
      ],
    },
    {
      title: 'Security release',
      statements: [
        {
          says: 'A security release mends critical security problems',
          policy: 'versions: {bump: {security: patch}}',
          story: {
            policy: POLICY,
            history: [...MAJORS, ['2025-05-12', 'main', 'security: check the owner of a ticket']],
            today: TODAY,
            run: ['check'],
          },
          exit: 0,
          shows: ['next release: 8.0.2 (security)'],
        },
        {
          says: 'It comes on demand, outside the cycle of patch level releases',
          policy: 'cadence: {security: {every: any}}',
          story: {
            policy: POLICY,
            history: [...MAJORS, ['2025-03-24', 'main', 'security: check the owner of a ticket']],
            today: '2025-03-24',
            run: ['check'],
          },
          exit: 0,
          shows: ['next release: 8.0.2 (security)'],
        },
        {
          says: 'Being outside that cycle, it does not delay the next patch level release',
          policy: 'cadence: {security: {every: any}}',
          story: {
            policy: POLICY,
            history: [
              ...MAJORS,
              ['2025-04-22', 'main', 'security: check the owner of a ticket', 'v8.0.2'],
              ['2025-04-28', 'main', 'fix: a crash while mail is fetched'],
            ],
            today: '2025-05-05',
            run: ['check'],
          },
          exit: 0,
          shows: ['next release: 8.0.3 (patch)'],
        },
        {
          says: 'It is delivered in the same ways as a patch level release',
          human: 'Delivery again; the tag and its message say that the release is a security release.',
        },
      ],
    },
    {
      title: 'End of maintenance and support',
      statements: [
        {
          says: 'Once two higher majors are available, a version gets no maintenance and no support any more',
          policy: 'support: {phases: [{name: maintenance, allow: [patch, security], until: {newer: 2}}]}',
          story: { policy: POLICY, history: MAJORS, today: TODAY, run: ['lines'] },
          exit: 0,
          shows: ['6     2023-02-01  6.0.0   security'],
        },
        {
          says: 'It gets no patch level releases then either',
          policy: 'support: {phases: [{name: security, allow: [security], until: {newer: 3}}]}',
          story: {
            policy: POLICY,
            history: [...MAJORS, ['2025-05-12', ON_6, 'fix: attachments without a name']],
            today: TODAY,
            run: ['check'],
          },
          exit: 1,
          shows: ['error line-phase'],
        },
        {
          says: 'Security patches go on for one further release cycle',
          policy: 'support: {phases: [{name: security, allow: [security], until: {newer: 3}}]}',
          story: {
            policy: POLICY,
            history: [...MAJORS, ['2025-05-12', ON_6, 'security: check the owner of a ticket']],
            today: TODAY,
            run: ['check'],
          },
          exit: 0,
          shows: ['next release: 6.0.1 (security)'],
        },
        {
          says: 'After that cycle there is nothing more',
          policy: 'support: {phases: [{name: security, allow: [security], until: {newer: 3}}]}',
          story: {
            policy: POLICY,
            history: [
              ...MAJORS,
              ['2026-02-02', 'main', 'feat: search in attachments', 'v9.0.0'],
              ['2026-02-09', ON_6, 'security: check the owner of a ticket'],
            ],
            today: '2026-02-10',
            run: ['check'],
          },
          exit: 1,
          shows: ['error line-ended'],
        },
        {
          says: 'Hosted customers must be updated when their version reaches that end, others order a migration',
          human:
            'An appointment is made between people. `rules: {line-ended: {ahead: P3M}}` reminds everybody who still builds the line.',
        },
        {
          says: 'Longer support is given by separate agreement',
          policy: 'lines: {known: {"6": {end: {security: 2030-12-31}, why: support contract}}}',
          story: {
            policy: `${POLICY}lines:\n  known: {"6": {end: {security: 2030-12-31}, why: support contract}}\n`,
            history: [
              ...MAJORS,
              ['2026-02-02', 'main', 'feat: search in attachments', 'v9.0.0'],
              ['2026-02-09', ON_6, 'security: check the owner of a ticket'],
            ],
            today: '2026-02-10',
            run: ['check'],
          },
          exit: 0,
          shows: ['next release: 6.0.1 (security)', 'phase security until 2030-12-31'],
        },
        {
          says: 'Development and consulting are agreed on in the same way',
          policy: 'advice: {support: …}',
          story: { policy: POLICY, history: MAJORS, today: TODAY, run: ['policy page'] },
          exit: 0,
          shows: ['such as longer support, development or consulting, can be agreed on separately'],
        },
        {
          says: 'An agreement about a single release is recorded with it',
          policy: null,
          story: {
            policy: POLICY,
            history: [
              ...MAJORS,
              ['2026-02-02', 'main', 'feat: search in attachments', 'v9.0.0'],
              ['2026-02-09', ON_6, 'security: check the owner of a ticket'],
            ],
            today: '2026-02-10',
            run: ["check --allow-ended 6 --reason 'support contract 4711'"],
          },
          exit: 0,
          shows: ['next release: 6.0.1 (security)', 'support contract 4711'],
        },
      ],
    },
  ],
};
