import type { PolicyDocument } from '../../policy/document.ts';
import type { Scheme, Version } from '../../versions/scheme.ts';
import type { Language, LicenseExamples } from '../language.ts';
import type { Block } from '../model.ts';
import type { Said } from '../source.ts';
import { exampleOf } from '../source.ts';
import type { Text } from '../text.ts';
import { code, say } from '../text.ts';

type Licenses = NonNullable<PolicyDocument['licenses']>;

/** Which versions a license reaches, and what a product is told when it asks. */
export function licensesSection({ document, policy }: Said, language: Language): Block[] {
  const licenses = document.licenses;
  if (licenses === undefined) return [];
  const { scheme } = policy;
  const plain = reach(licenses.reach?.plain ?? scheme.parts[1], scheme);
  const upgrade = reach(licenses.reach?.['upgrade-right'] ?? scheme.parts[0], scheme);
  return [
    { heading: language.licensesHeading, level: 2 },
    {
      list: [
        language.licenseNumber,
        language.plainReach(plain, examples(plain, scheme)),
        language.upgradeReach(upgrade, examples(upgrade, scheme)),
        licenses.older === 'allow' ? language.olderAllowed : language.olderDenied,
        language.buyAgain(upgrade.at(-1) ?? ''),
        ...stranded(licenses, language),
      ],
    },
    { paragraph: language.answersIntro },
    {
      head: language.answersHead,
      rows: language.answers.map(([answer, meaning]) => [say`${code(answer)}`, meaning]),
    },
    { paragraph: language.oneTimeUpgrade },
  ];
}

/** "Versions equal up to and including this part" (policy.md). */
function reach(part: string | undefined, { parts }: Scheme): readonly string[] {
  return parts.slice(0, Math.max(1, parts.indexOf(part ?? '') + 1));
}

/** Versions that are reached and ones that are not: each part counted up once, from the right. */
function examples(equal: readonly string[], scheme: Scheme): LicenseExamples {
  const license = exampleOf(scheme);
  const counted = scheme.parts
    .filter((part) => scheme.countable.includes(part))
    .map((part) => ({ part, version: scheme.bump(license, [part]) }))
    .reverse();
  const texts = (keep: boolean): string[] =>
    counted.flatMap(({ part, version }) =>
      version.ok && isPlain(version.value) && !equal.includes(part) === keep ? [version.value.text] : [],
    );
  return { license: license.text, reached: texts(true), beyond: texts(false) };
}

function isPlain(version: Version): boolean {
  return version.prerelease.length === 0;
}

function stranded(licenses: Licenses, language: Language): Text[] {
  return Object.entries(licenses['max-stranded'] ?? {}).map(([kind, most]) => language.stranded(kind, most));
}
