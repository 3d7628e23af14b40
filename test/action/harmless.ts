// What holds of every place that a stranger's text may reach: it is text there, and nothing else.
import { spawnSync } from 'node:child_process';
import { expect } from 'vitest';
import { RULE_IDS } from '../../src/policy/rule-ids.ts';
import { rulePage, rulesPage } from '../../src/report/docs.ts';
import type { Hub } from '../github/hub.ts';
import { shownBy } from '../support/markdown.ts';
import type { Json } from '../support/run.ts';
import type { StepRan } from './runner.ts';

/** What paints, hides or turns round the text beside it. */
const UNSEEN = /[^\P{Cc}\n]|[\p{Cf}\u2028\u2029]/u;

/** Elements that our own Markdown has. */
const TAGS = ['!--', 'a', 'br', 'code', 'details', 'h2', 'h3', 'li', 'p', 'strong', 'sub', 'summary', 'ul'];
const TABLE = ['blockquote', 'table', 'tbody', 'td', 'th', 'thead', 'tr'];

export interface Own {
  /** Where our own links lead: what they begin with. */
  readonly links: readonly string[];
  /** Whom we mention: accounts that GitHub itself names. */
  readonly mentions?: readonly string[];
}

export function ownLinks({ server }: Pick<Hub, 'server'>): string[] {
  return [
    ...RULE_IDS.map(rulePage),
    rulesPage(),
    `${server}/Codertocat/Hello-World/`,
    'https://github.com/semverdict/semverdict/',
  ];
}

/** Markdown in which strangers' text stays text. */
export function expectMarkdown(markdown: string, { links, mentions = [] }: Own): void {
  const shown = shownBy(markdown);
  expect(
    [...new Set(shown.tags)].filter((tag) => ![...TAGS, ...TABLE].includes(tag)),
    'elements',
  ).toEqual([]);
  expect(
    shown.links.filter((link) => !links.some((own) => link.startsWith(own))),
    'links',
  ).toEqual([]);
  expect(
    shown.mentions.filter((each) => !mentions.includes(each)),
    'mentions',
  ).toEqual([]);
  // Our own short names of commits have nine digits.
  expect(
    shown.references.filter((each) => !/^[0-9a-f]{9}$/.test(each)),
    'references',
  ).toEqual([]);
  expect(UNSEEN.exec(markdown), 'what is not seen').toBeNull();
  expect(opened(shown.tags, markdown), 'folds').toBe(true);
}

/** As many folds end as begin. */
function opened(tags: readonly string[], markdown: string): boolean {
  const begun = tags.filter((tag) => tag === 'details').length;
  return begun === (markdown.match(/<\/details>/g) ?? []).length;
}

/** One line of plain text. */
function expectLine(text: string): void {
  expect(text).not.toContain('\n');
  expect(UNSEEN.exec(text), 'what is not seen').toBeNull();
}

/** All that a step leaves at the runner. */
export function expectStep(ran: StepRan, own: Own): void {
  expect(UNSEEN.exec(ran.printed), 'what is not seen in the log').toBeNull();
  expect(ran.printed).not.toContain('##[');
  // checked() has seen that every line that the runner obeys is an annotation or a mask of ours.
  for (const { command, properties, message } of ran.annotations) {
    expect(['error', 'warning', 'notice']).toContain(command);
    expect(
      Object.keys(properties).filter(
        (name) => !['title', 'file', 'line', 'col', 'endLine', 'endColumn'].includes(name),
      ),
    ).toEqual([]);
    expectLine(properties.title ?? '');
    expect(UNSEEN.exec(message)).toBeNull();
  }
  expectMarkdown(ran.summary, own);
  for (const [name, value] of Object.entries(ran.outputs)) if (name !== 'report') expectLine(value);
}

/** All that it leaves on GitHub. */
export function expectHub({ state }: Hub, own: Own): void {
  for (const { body } of state.comments) {
    // The marker, which nobody sees, is at the very start and nowhere else.
    expect(body.match(/<!--(?! -->)/g)).toHaveLength(1);
    expect(body).toMatch(/^<!-- semverdict step=[\w%/.]+ head=[0-9a-f]{40} run=\d+\.\d+ -->\n/);
    expectMarkdown(body, own);
  }
  for (const { name, title, summary, annotations } of state.checkRuns) {
    for (const line of [name, title ?? '', ...annotations.map((each: Json) => each.title)]) expectLine(line);
    for (const { message } of annotations) expect(UNSEEN.exec(message)).toBeNull();
    expectMarkdown(summary ?? '', own);
  }
  for (const { name, body } of state.releases) {
    expectLine(name ?? '');
    expectMarkdown(body ?? '', own);
  }
}

/** The message of a tag: no line and no trailer that is not ours. */
export function expectTagMessage(message: string): void {
  expect(UNSEEN.exec(message), 'what is not seen').toBeNull();
  const { stdout } = spawnSync('git', ['interpret-trailers', '--parse'], {
    input: `${message}\n`,
    encoding: 'utf8',
  });
  expect(
    stdout.split('\n').filter((line) => line !== '' && !/^Release-Steps: [a-z, -]+$/.test(line)),
  ).toEqual([]);
  for (const line of message.trimEnd().split('\n').slice(2))
    expect(line).toMatch(
      /^$|^- |^Allowed: [a-z-]+|^Release-Steps: |^[A-Z][a-z ]+ release(?: with security changes)? on line /,
    );
}
