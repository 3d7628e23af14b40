import { RULE_IDS } from '../../src/policy/rule-ids.ts';
import { rulePage } from '../../src/report/docs.ts';

/** What semverdict writes itself, where a stranger's text may stand between. */
const OURS = [
  ...RULE_IDS.map((rule) => `**[${rule}](${rulePage(rule)})**`),
  '<details>',
  '</details>',
  '<summary>',
  '</summary>',
  '<!-- -->',
  '<br>',
];

/**
 * The characters in a summary that Markdown, HTML or GitHub could read as more than text and that are not of our own
 * making: what strangers write stands there as entities.
 */
export function strangersMarkup(markdown: string): string[] {
  let text = markdown;
  // A code span without Markdown: GitHub sees no mention, reference or link in it, if nothing ends it early.
  text = text.replace(/<code>(?:[^!-/:-@[-`{-~\n]|&#\d+;)*<\/code>/g, ' ');
  for (const own of OURS) text = text.replaceAll(own, ' ');
  return text.split('\n').flatMap((line) => {
    const rest = line
      .replace(/^#{3} /, '')
      .replace(/^(- |> ?)/, '')
      .replace(/`[0-9a-f]{9}`/g, '')
      .replace(/^\|( --- \|)+$/, '')
      .replace(/^\| | \|$/g, '')
      .replace(/ \| /g, ' ')
      // An entity is text, unless what follows makes a mention or a reference of it.
      .replace(/&#(?:64|35);(?!\w)/g, '')
      .replace(/&#(?!64;|35;|45;)\d+;|(?<!\bGH)&#45;|&#45;(?!\d)/gi, '')
      .replace(/\b\d{4}-\d{2}-\d{2}\b/g, '');
    const found = rest.match(/[<>`[\]@#*_~|&\\]|:\/\/|\bwww\.|\bGH&#45;\d/gi) ?? [];
    return found.map((each) => `${each} in: ${line}`);
  });
}
