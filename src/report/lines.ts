import type { Line, Phase } from '../lines/lines.ts';
import { isKnown, NEVER } from '../lines/until.ts';
import { logText } from './safe.ts';
import type { Style } from './style.ts';
import { table } from './table.ts';

/** The lines in the shape of DESIGN.md. */
export function linesJson(today: string, lines: readonly Line[]): unknown {
  return { today, lines: lines.map(lineJson) };
}

function lineJson(line: Line): unknown {
  return {
    id: line.id,
    name: line.name,
    released: line.released,
    latest: line.latest?.text ?? null,
    newest: line.newest,
    track: line.track,
    phase: line.phase,
    phases: (line.phases ?? []).map(phaseJson),
  };
}

function phaseJson({ name, allow, end }: Phase): unknown {
  const known = isKnown(end);
  return {
    name,
    allow,
    until: known ? end.to : null,
    notBefore: known || end.from === '' ? null : end.from,
    notAfter: known || end.to === NEVER ? null : end.to,
  };
}

/** An aligned table for people, newest line first. */
export function linesText(today: string, lines: readonly Line[], style: Style): string {
  if (lines.length === 0) return `no release line exists on ${today}\n`;
  const named = lines.some(({ name }) => name !== null);
  const tracked = lines.some(({ track }) => track !== null);
  const head = [
    'line',
    ...(named ? ['name'] : []),
    'released',
    'latest',
    ...(tracked ? ['track'] : []),
    'phase',
    'ends',
  ].map(style.bold);
  const rows = lines.map((line) => [
    logText(line.id),
    ...(named ? [logText(line.name ?? '')] : []),
    line.released,
    line.latest?.text ?? '-',
    ...(tracked ? [logText(line.track ?? '-')] : []),
    phaseCell(line, style),
    (line.phases ?? []).map((phase) => phaseWords(phase, line.phase === phase.name, style)).join(', '),
  ]);
  return `${table([head, ...rows]).join('\n')}\n`;
}

function phaseCell({ phase }: Line, style: Style): string {
  if (phase === null) return style.dim('-');
  return phase === 'ended' ? style.red(phase) : style.green(logText(phase));
}

function phaseWords({ name, end }: Phase, current: boolean, style: Style): string {
  const text = `${logText(name)} ${endWords(end)}`;
  return current ? style.bold(text) : text;
}

/** "2027-04-30", "never ends", "not before …", or "not known yet". */
export function endWords(end: Phase['end']): string {
  if (isKnown(end)) return end.to === NEVER ? 'never ends' : end.to;
  const bounds = [
    ...(end.from === '' ? [] : [`not before ${end.from}`]),
    ...(end.to === NEVER ? [] : [`not after ${end.to}`]),
  ];
  return bounds.length === 0 ? 'not known yet' : bounds.join(', ');
}
