// What GitHub makes of Markdown, as far as it matters here: the elements it renders, and what it then finds in the text.
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';

export interface Shown {
  /** The elements, in their order, `!--` for a comment. */
  readonly tags: readonly string[];
  /** Where links and images lead. */
  readonly links: readonly string[];
  readonly mentions: readonly string[];
  /** References to issues and commits, and addresses that became links only here. */
  readonly references: readonly string[];
}

export function shownBy(markdown: string): Shown {
  const html = micromark(markdown, {
    allowDangerousHtml: true,
    allowDangerousProtocol: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  });
  // Mentions and references are looked for in text, outside of code and links; elements and comments part it.
  const text = html
    .replace(/<(code|pre|a)\b[^>]*>[\s\S]*?<\/\1>/g, '\u0000')
    .replace(/<!--[\s\S]*?-->|<[^>]*>/g, '\u0000')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');
  return {
    tags: [...html.matchAll(/<(!--|[a-zA-Z][\w-]*)/g)].map(([, tag]) => tag as string),
    links: [...html.matchAll(/(?:href|src)="([^"]*)"/g)].map(([, address]) => address as string),
    mentions: [...text.matchAll(/@[A-Za-z\d][\w-]*/g)].map(([each]) => each),
    references: [
      ...text.matchAll(/#\d+|GH-\d+|(?<![a-z\d])(?=[a-f]*\d)[0-9a-f]{7,40}(?![a-z\d])|:\/\/|www\.|\w@\w/gi),
    ].map(([each]) => each),
  };
}
