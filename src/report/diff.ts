import { count, some } from '../base/words.ts';
import type { Comparison, Difference, Place, Proof } from '../surfaces/difference.ts';
import { proofText } from './evidence.ts';
import { logText } from './safe.ts';
import type { Style } from './style.ts';

/** What `diff` found between two sides. */
export interface DiffReport extends Comparison {
  readonly checker: string;
  /** The sides as they were named. */
  readonly old: string;
  readonly next: string;
}

/** From the least to the highest. */
const ORDER = ['none', 'patch', 'minor', 'major'];

/** The highest kind that a proven difference requires. */
export function requiredBy({ changes }: Comparison): string {
  const required = changes
    .filter(({ grade }) => grade === 'proven')
    .map(({ requires }) => ORDER.indexOf(requires));
  return ORDER[Math.max(0, ...required)] as string;
}

/** The document of `diff --json`. */
export function diffJson(report: DiffReport): object {
  return {
    checker: report.checker,
    requires: requiredBy(report),
    changes: report.changes.map((change) => ({
      id: change.id,
      change: change.change,
      requires: change.requires,
      grade: change.grade,
      affected: change.affected,
      where: change.where,
      message: change.message,
      proof: change.proof?.text ?? null,
      proofLanguage: change.proof?.language ?? null,
      checkedBy: change.proof?.by ?? null,
      said: change.proof?.said ?? null,
      at: change.at,
      cause: change.cause,
    })),
    inconclusive: report.inconclusive,
  };
}

const MOST_GROUPS = 50;
const MOST_LINES = 40;

/** What breaks, for whom, and the proof; differences of one cause are one paragraph, what is proven comes first. */
export function diffText(report: DiffReport, style: Style): string {
  const groups = grouped(report.changes);
  const shown = groups.slice(0, MOST_GROUPS);
  const lines = headline(report, style);
  for (const group of shown) lines.push('', ...groupLines(group, style));
  if (groups.length > shown.length)
    lines.push('', style.dim(`  and ${groups.length - shown.length} more; --json lists all`));
  if (report.inconclusive.length > 0) lines.push('', '  not compared:');
  for (const { where, reason } of report.inconclusive.slice(0, MOST_GROUPS))
    lines.push(`    ${style.yellow('?')} ${style.bold(logText(where))}: ${logText(reason)}`);
  if (report.inconclusive.length > MOST_GROUPS)
    lines.push(style.dim(`    and ${report.inconclusive.length - MOST_GROUPS} more; --json lists all`));
  return `${lines.join('\n')}\n`;
}

/** What it comes to, and below it what was compared. */
function headline(report: DiffReport, style: Style): string[] {
  const { changes, inconclusive } = report;
  const proven = changes.filter(({ grade }) => grade === 'proven').length;
  const likely = changes.length - proven;
  const sides = style.dim(
    `  ${logText(report.old)} → ${logText(report.next)}, compared as ${report.checker}`,
  );
  const open = style.yellow('?');
  if (proven > 0) {
    const more = likely === 0 ? '' : `, ${likely} more may`;
    const says = `${requiredBy(report)}: ${count(proven, 'change breaks', 'changes break')} somebody${more}`;
    return [`${style.red('✖')} ${style.bold(says)}`, sides];
  }
  if (likely > 0)
    return [
      `${open} ${style.bold(`${count(likely, 'change')} may break somebody, none is proven to`)}`,
      sides,
    ];
  if (inconclusive.length > 0)
    return [`${open} ${style.bold('nothing is known to break, but not all was compared')}`, sides];
  return [`${style.green('✔')} ${style.bold('nothing breaks')}`, sides];
}

/** A difference, and those that it explains. */
interface Group {
  readonly first: Difference;
  readonly explained: readonly Difference[];
}

function grouped(changes: readonly Difference[]): Group[] {
  const byId = new Map(changes.map((change) => [change.id, change]));
  const explained = new Map<Difference, Difference[]>();
  for (const change of changes) {
    const first = explanationOf(change, byId);
    const others = explained.get(first) ?? [];
    if (first !== change) others.push(change);
    explained.set(first, others);
  }
  const groups = [...explained].map(([first, others]): Group => ({ first, explained: others }));
  const grade = (of: Difference['grade']): Group[] => groups.filter(({ first }) => first.grade === of);
  return [...grade('proven'), ...grade('likely')];
}

/** The difference that explains another in the end; itself where none does. */
function explanationOf(change: Difference, byId: ReadonlyMap<string, Difference>): Difference {
  let found = change;
  // As many steps as there are differences end also where causes go in a circle.
  for (let steps = 0; steps < byId.size; steps++) {
    const next = found.cause === null ? undefined : byId.get(found.cause);
    if (next === undefined || next === found) break;
    found = next;
  }
  return found;
}

function groupLines({ first, explained }: Group, style: Style): string[] {
  const { grade, change, where, affected, requires, message, at, proof } = first;
  const mark = grade === 'proven' ? style.red(grade) : style.yellow(grade);
  const lines = [
    `  ${mark} ${style.bold(logText(where))}: ${logText(message)}`,
    style.dim(
      `    ${logText(change)}, affects ${affected}, requires ${logText(requires)}${at === null ? '' : `, ${placeText(at)}`}`,
    ),
  ];
  if (proof !== null) lines.push(...proofLines(proof, style));
  if (explained.length > 0) {
    const others = explained.map((each) => logText(each.where));
    lines.push(`    of the same cause: ${some(others, 5)}`);
  }
  return lines;
}

function proofLines({ text, by, said }: Proof, style: Style): string[] {
  return [
    ...proofText(text, MOST_LINES).map((line) => `    ${style.dim('|')} ${line}`.trimEnd()),
    `    ${style.dim('→')} ${logText(by)}${said === null ? '' : `: ${logText(said)}`}`,
  ];
}

function placeText({ path, line, column }: Place): string {
  return [logText(path), ...(line === null ? [] : [line]), ...(column === null ? [] : [column])].join(':');
}
