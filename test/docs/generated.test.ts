// What the documentation takes from the code is what the code says now.
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { generatedFiles } from '../../scripts/docs/generated.ts';
import { STORIES } from '../../scripts/docs/stories.ts';
import { VERSION } from '../../src/base/version.ts';
import { RULE_IDS } from '../../src/policy/rule-ids.ts';
import { ROOT, read } from './support.ts';

let files: Map<string, string>;

// Every story is told, each with a repository of its own.
beforeAll(async () => {
  files = await generatedFiles(ROOT);
}, 120_000);

test('generated files are up to date: else run npm run generate', () => {
  const stale = [...files].filter(([file, text]) => !existsSync(resolve(ROOT, file)) || read(file) !== text);
  expect(stale.map(([file]) => file)).toEqual([]);
});

test('the files are not empty, and no marker is left unclosed', () => {
  expect(files.size).toBeGreaterThan(25);
  for (const [file, text] of files) {
    const opened = text.match(/<!-- generated: /g)?.length ?? 0;
    expect([file, text.match(/<!-- \/generated -->/g)?.length ?? 0]).toEqual([file, opened]);
  }
});

test('every story is told somewhere', () => {
  const all = [...files.values()].join('\n');
  expect(Object.keys(STORIES).filter((name) => !all.includes(`<!-- generated: story ${name} -->`))).toEqual(
    [],
  );
});

describe.each(RULE_IDS)('the example of %s', (id) => {
  test('shows this rule, and fails where it is an error', () => {
    const [, story = ''] = /<!-- generated: story (?:\S+) -->([\s\S]*?)<!-- \/generated -->/.exec(
      files.get(`docs/rules/${id}.md`) ?? '',
    )!;
    // A warning fails nothing, unless the story's own policy makes it an error.
    const [, level] = new RegExp(`^ {2}(error|warning|note) ${id}: `, 'm').exec(story) ?? [];
    expect(level).toBeDefined();
    expect(story).toMatch(level === 'error' ? /\$ echo \$\?\n1\n/ : /\$ echo \$\?\n0\n/);
  });
});

test('nothing of this machine is in them', () => {
  for (const text of files.values()) {
    expect(text).not.toContain(ROOT);
    expect(text).not.toMatch(/\/tmp\/|semverdict-docs-/);
  }
});

test('src/base/version.ts names the version of the package', () => {
  expect(VERSION).toBe(JSON.parse(read('package.json')).version);
});
