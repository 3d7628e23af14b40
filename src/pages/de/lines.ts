import type { LineWords } from '../language.ts';
import { say } from '../text.ts';
import { basics } from './basics.ts';

export const lines: LineWords = {
  linesHeading: 'Die Linien heute',
  noLines: 'Noch ist nichts veröffentlicht.',
  linesHead: ['Linie', 'Erste Veröffentlichung', 'Phase', 'Ende'],
  ended: 'beendet',
  bounds(from, to) {
    const known = [
      ...(from === null ? [] : [`nicht vor dem ${basics.day(from)}`]),
      ...(to === null ? [] : [`nicht nach dem ${basics.day(to)}`]),
    ];
    return basics.and(known);
  },
  phaseEnd: (phase, end) => say`${basics.phase(phase)}: ${end}`,
  never: say`ohne Ende`,
  notKnown: say`noch nicht bekannt`,
  securityHead: ['Version', 'Sicherheitskorrekturen', 'Wie lange'],
  yes: 'ja',
  no: 'nein',
  allOtherVersions: 'alle anderen',
  written: (command) =>
    `Geschrieben von „${command}“ aus der Release-Policy: Änderungen an dieser Stelle gehen verloren.`,
};
