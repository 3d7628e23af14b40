import type { ReleaseEntry } from './entries.ts';

/** Entries of one sort, under the title that people know it by. */
export interface Section {
  /** `security`, `breaking`, `revert`, `other`, or the commit type. */
  readonly id: string;
  readonly title: string;
  readonly entries: readonly ReleaseEntry[];
}

/** Types that everybody knows, as people call what they bring. */
const TITLES: Readonly<Record<string, string>> = {
  feat: 'Features',
  fix: 'Fixes',
  perf: 'Performance',
  refactor: 'Refactoring',
  docs: 'Documentation',
  build: 'Build',
  deps: 'Dependencies',
};
/** Other words for the same. */
const SAME: Readonly<Record<string, string>> = {
  feature: 'feat',
  bugfix: 'fix',
  hotfix: 'fix',
  sec: 'security',
};
const ORDER = ['feat', 'fix', 'perf'];

/**
 * As people read a release: security first, then what breaks, features, fixes, performance, the other types that the
 * policy gives a kind, what follows no convention, and what is taken back. A security change that breaks stands in both.
 * Within a section entries stand by scope, the oldest first.
 */
export function sectionsOf(entries: readonly ReleaseEntry[]): Section[] {
  const rest = entries.filter(({ security, breaking }) => !security && !breaking);
  const types = [...new Set(rest.map(typeOf))].filter((type) => type !== null && type !== 'revert');
  const others = types.filter((type): type is string => type !== null && !ORDER.includes(type)).sort();
  const sections = [
    section(
      'security',
      'Security',
      entries.filter(({ security }) => security),
    ),
    section(
      'breaking',
      'Breaking changes',
      entries.filter(({ breaking }) => breaking),
    ),
    ...[...ORDER, ...others].map((type) =>
      section(
        type,
        titleOf(type),
        rest.filter((entry) => typeOf(entry) === type),
      ),
    ),
    section(
      'other',
      'Other changes',
      rest.filter((entry) => typeOf(entry) === null),
    ),
    section(
      'revert',
      'Reverts',
      rest.filter((entry) => typeOf(entry) === 'revert'),
    ),
  ];
  return sections.filter((each) => each.entries.length > 0);
}

function typeOf({ type }: ReleaseEntry): string | null {
  return type !== null && Object.hasOwn(SAME, type) ? (SAME[type] as string) : type;
}

function titleOf(type: string): string {
  return Object.hasOwn(TITLES, type)
    ? (TITLES[type] as string)
    : type.slice(0, 1).toUpperCase() + type.slice(1);
}

function section(id: string, title: string, entries: readonly ReleaseEntry[]): Section {
  const scopes = [...new Set(entries.map(({ scope }) => scope ?? ''))].sort();
  return {
    id,
    title,
    entries: scopes.flatMap((scope) => entries.filter((entry) => (entry.scope ?? '') === scope)),
  };
}
