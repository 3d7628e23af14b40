import type { LicenseExamples, LicenseWords } from '../language.ts';
import type { Text } from '../text.ts';
import { capital, code, say } from '../text.ts';
import { a, basics } from './basics.ts';

function shown({ license, reached, beyond }: LicenseExamples): Text {
  const codes = (all: readonly string[]) => basics.and(all.map(code));
  if (reached.length === 0)
    return say`A license for ${code(license)} does not reach ${basics.or(beyond.map(code))}.`;
  const not = beyond.length === 0 ? say`` : say`, but not ${basics.or(beyond.map(code))}`;
  return say`A license for ${code(license)} reaches ${codes(reached)}${not}.`;
}

const same = (parts: readonly string[]) => basics.and(parts.map((part) => `the same ${basics.part(part)}`));

export const licenses: LicenseWords = {
  licensesHeading: 'Licenses',
  licenseNumber: say`Every license carries the version number for which it was bought.`,
  plainReach: (parts, examples) =>
    say`Without an upgrade right a license reaches all versions with ${same(parts)}. ${shown(examples)}`,
  upgradeReach: (parts, examples) =>
    say`With an upgrade right it reaches all versions with ${same(parts)}. ${shown(examples)}`,
  buyAgain: (part) =>
    say`No license reaches a new ${basics.part(part)}, with an upgrade right or without: a new license is needed.`,
  olderDenied: say`It does not reach versions that are older than those.`,
  olderAllowed: say`Versions that are older than those may be used with it too.`,
  answersIntro: say`When the product runs, it asks whether its license fits the installed version. ${code('checkLicense')} answers:`,
  answersHead: ['Answer', 'Meaning'],
  answers: [
    ['OK', say`there is a license, and it reaches the installed version`],
    ['NOK', say`there is no license, or none that is valid`],
    ['WRONG_VERSION', say`there is a license, but it does not reach the installed version`],
  ],
  oneTimeUpgrade: say`A license can be brought to the present version by a one-time upgrade, which is bought. After it the license carries the present version; its upgrade right stays as it was.`,
  stranded: (kind, most) =>
    most === 0
      ? say`${capital(a(basics.kind(kind)))} leaves no license behind that reached the version before.`
      : say`${capital(a(basics.kind(kind)))} leaves at most ${most === 1 ? 'one license' : `${most} licenses`} behind that reached the version before.`,
};
