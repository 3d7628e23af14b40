// What strangers write, in a comment and a check run; many findings; a token that must not be seen.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { RULE_IDS } from '../../src/policy/rule-ids.ts';
import { rulePage, rulesPage } from '../../src/report/docs.ts';
import type { Hub } from '../github/hub.ts';
import { startGitHub } from '../github/hub.ts';
import { shownBy } from '../support/markdown.ts';
import { commentsOn, feedbackNotices, PULLS, pullStep } from './feedback-story.ts';
import { runStepAt } from './runner.ts';
import { asServer, checkout, pullRequest, story } from './story.ts';

const { forbidden } = PULLS;
const TEXTS = [
  '@octocat look, @github/security and #1, GH-2, octocat/hello#3, a@b.example',
  '[link](https://evil.example) ![image](https://evil.example/x.png) <https://evil.example>',
  'https://evil.example www.evil.example ftp://evil.example mailto:a@b.example',
  '<script>alert(1)</script> <img src=x onerror=alert(1)> <!-- --> </details> &lt;b&gt; &#64;octocat',
  '| a | cell | `code` | ``` | ~~~ | **bold** _em_ ~~gone~~ --> <sub>',
  '##[error]owned ::error::x %0A \u202egnp.exe',
];
const origin = story().checkout('backport');
for (const [index, text] of TEXTS.entries())
  origin
    .commit(`feat: ${text}`, { files: { [`src/${index} @octocat <b>.ts`]: text } })
    .commit(`fix: x\n\nsee CVE-2026-0001 ${text}`)
    .commit(text);
for (let index = 0; index < 70; index++)
  origin.commit(`fix: ${index}\n\nRelease-As: 1.${index}.x`, { files: { [`many/${index}.ts`]: 'x' } });
origin.git('tag', '@octocat-<img/src=x>', 'main');
pullRequest(origin, 8, 'release/1.x', 'backport');
asServer(origin.checkout('main'));
let hub: Hub;

beforeAll(async () => {
  hub = await startGitHub({ repository: origin.path });
  hub.seed.pull({ ...forbidden });
});
afterAll(() => hub.close());

test('stays text, and the token stays unseen', async () => {
  const step = pullStep(hub, origin, forbidden, {
    workspace: checkout(origin, 'refs/pull/8/merge', null),
  });
  const ran = await runStepAt(hub, step);
  expect(feedbackNotices(ran)).toEqual([]);
  const [check] = hub.state.checkRuns;
  for (const text of [commentsOn(hub, forbidden)[0]!.body, check!.summary!]) {
    const { tags, links, mentions, references } = shownBy(text);
    expect(tags.filter((tag) => ['script', 'img', 'b', 'em', 'del', 'pre'].includes(tag))).toEqual([]);
    const ours = [
      ...RULE_IDS.map(rulePage),
      rulesPage(),
      `${hub.server}/Codertocat/Hello-World/actions/runs/101`,
    ];
    expect(links.filter((link) => !ours.includes(link))).toEqual([]);
    expect(mentions).toEqual([]);
    // Our own short names of commits alone.
    expect(references.filter((each) => !/^[0-9a-f]{9}$/.test(each))).toEqual([]);
    expect(text).not.toMatch(/[\u202e\u200b]/);
  }
  // What a step has no room for stands in the check run, in files, fifty a request.
  const updates = hub.requests.filter(({ route }) => /^checks\/(create|update)$/.test(route));
  expect(check!.annotations.length).toBeGreaterThan(50);
  expect(updates.length).toBe(Math.max(1, Math.ceil(check!.annotations.length / 50)));
  for (const { message } of check!.annotations) expect(message.length).toBeLessThanOrEqual(4096);

  const token = step.token as string;
  const basic = Buffer.from(`x-access-token:${token}`).toString('base64');
  const files = readdirSync(ran.files, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'));
  for (const secret of [token, basic]) {
    expect(ran.printed.replaceAll(`::add-mask::${secret}\n`, '')).not.toContain(secret);
    for (const text of [...files, JSON.stringify(hub.state)]) expect(text).not.toContain(secret);
  }
});
