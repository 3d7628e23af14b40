import type { LicenseExamples, LicenseWords } from '../language.ts';
import type { Text } from '../text.ts';
import { code, say } from '../text.ts';
import { basics } from './basics.ts';

function shown({ license, reached, beyond }: LicenseExamples): Text {
  const codes = (all: readonly string[]) => basics.and(all.map(code));
  if (reached.length === 0)
    return say`Eine Lizenz für ${code(license)} gilt nicht für ${basics.or(beyond.map(code))}.`;
  const not = beyond.length === 0 ? say`` : say`, nicht aber für ${basics.or(beyond.map(code))}`;
  return say`Eine Lizenz für ${code(license)} gilt auch für ${codes(reached)}${not}.`;
}

const same = (parts: readonly string[]) => basics.and(parts.map((part) => `derselben ${basics.part(part)}`));

export const licenses: LicenseWords = {
  licensesHeading: 'Lizenzen',
  licenseNumber: say`Jede Lizenz trägt die Versionsnummer, für die sie gekauft wurde.`,
  plainReach: (parts, examples) =>
    say`Ohne Upgrade-Recht gilt eine Lizenz für alle Versionen mit ${same(parts)}. ${shown(examples)}`,
  upgradeReach: (parts, examples) =>
    say`Mit Upgrade-Recht gilt sie für alle Versionen mit ${same(parts)}. ${shown(examples)}`,
  buyAgain: (part) =>
    say`Für eine neue ${basics.part(part)} gilt keine vorhandene Lizenz, weder mit noch ohne Upgrade-Recht: Dafür ist eine neue Lizenz nötig.`,
  olderDenied: say`Für ältere Versionen als diese gilt sie nicht.`,
  olderAllowed: say`Auch für ältere Versionen als diese gilt sie.`,
  answersIntro: say`Zur Laufzeit prüft das Produkt, ob die Lizenz zur installierten Version passt. ${code('checkLicense')} antwortet:`,
  answersHead: ['Antwort', 'Bedeutung'],
  answers: [
    ['OK', say`Es gibt eine Lizenz, und sie gilt für die installierte Version.`],
    ['NOK', say`Es gibt keine Lizenz, oder keine gültige.`],
    ['WRONG_VERSION', say`Es gibt eine Lizenz, aber sie gilt nicht für die installierte Version.`],
  ],
  oneTimeUpgrade: say`Mit einem einmaligen Upgrade, das gekauft wird, lässt sich eine Lizenz auf die aktuelle Version bringen. Danach trägt sie deren Versionsnummer; ein Upgrade-Recht bleibt, wie es war.`,
  stranded: (kind, most) =>
    most === 0
      ? say`Ein ${basics.kind(kind)} lässt keine Lizenz zurück, die für die Version davor galt.`
      : say`Ein ${basics.kind(kind)} lässt höchstens ${most === 1 ? 'eine Lizenz' : `${most} Lizenzen`} zurück, die für die Version davor ${most === 1 ? 'galt' : 'galten'}.`,
};
