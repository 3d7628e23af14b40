import type { LineWords } from '../language.ts';
import { say } from '../text.ts';
import { basics } from './basics.ts';

export const lines: LineWords = {
  linesHeading: 'The lines today',
  noLines: 'Nothing has been released yet.',
  linesHead: ['Line', 'First release', 'Phase', 'Ends'],
  ended: 'ended',
  bounds(from, to) {
    const known = [
      ...(from === null ? [] : [`not before ${basics.day(from)}`]),
      ...(to === null ? [] : [`not after ${basics.day(to)}`]),
    ];
    return basics.and(known);
  },
  phaseEnd: (phase, end) => say`${basics.phase(phase)}: ${end}`,
  never: say`without end`,
  notKnown: say`not known yet`,
  securityHead: ['Version', 'Security fixes', 'For how long'],
  yes: 'yes',
  no: 'no',
  allOtherVersions: 'all others',
  written: (command) => `Written by "${command}" from the release policy: changes made here are lost.`,
};
