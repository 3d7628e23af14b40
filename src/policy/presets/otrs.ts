import type { PolicyDocument } from '../document.ts';

/**
 * The preset `otrs`: the product cycles of a helpdesk vendor (policy.md, *Presets*; the vendor's page of product and
 * service cycles).
 *
 * What that page says: everything new comes with a major release, about one a year, and may break what was before.
 * Between them are patch levels, every six weeks: repairs, better security, and what new software and hardware ask
 * for (`adapt`). A security release comes when it must. Once two higher majors are there, a major gets no
 * maintenance and no patch level any more, and security fixes for one further release cycle.
 *
 * "One further release cycle" is read as the time until a third major is there. Other readings are a policy's own
 * `support.phases`.
 */
export const OTRS: PolicyDocument = {
  policy: 1,
  versions: {
    // There is no middle number: 6.0.1 is followed by 6.0.2 or by 7.0.0.
    format: '{major}.0.{patch}',
    bump: { major: 'major', patch: 'patch', security: 'patch' },
  },
  lines: { by: 'major' },
  commits: {
    kinds: {
      feat: 'major',
      fix: 'patch',
      perf: 'patch',
      adapt: 'patch',
      harden: 'patch',
      security: 'security',
    },
  },
  support: {
    phases: [
      { name: 'maintenance', allow: ['patch', 'security'], until: { newer: 2 } },
      { name: 'security', allow: ['security'], until: { newer: 3 } },
    ],
  },
  cadence: {
    major: { every: 'P12M', tolerance: '10%' },
    patch: { every: 'P6W', tolerance: 'P1W' },
    security: { every: 'any' },
  },
  advice: {
    major: {
      en: 'Much of what lies beneath is usually new with it: the technology at the core, how programs are built and how data is kept.',
      de: 'Unter der Oberfläche ist dabei meist vieles neu: die Technik im Kern, der Aufbau der Programme und die Ablage der Daten.',
    },
    patch: {
      en: 'It makes the product better and more stable. Some of what it mends is critical, some is not.',
      de: 'Es macht das Produkt besser und stabiler. Was es behebt, ist teils kritisch, teils nicht.',
    },
    support: {
      en: 'When the maintenance of a line ends, so does our support of it. What a customer needs beyond that, such as longer support, development or consulting, can be agreed on separately.',
      de: 'Mit der Wartung einer Linie endet auch unser Support dafür. Wer darüber hinaus etwas braucht, etwa längeren Support, Entwicklung oder Beratung, kann das gesondert vereinbaren.',
    },
  },
};
