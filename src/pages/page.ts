import { pageHtml } from './html.ts';
import { languageOf } from './languages.ts';
import { pageMarkdown } from './markdown.ts';
import type { LanguageCode, Page, PageFormat } from './model.ts';
import { licensesSection } from './sections/licenses.ts';
import { linesSection } from './sections/lines.ts';
import { freezeSection, releasesSection } from './sections/releases.ts';
import { supportSection } from './sections/support.ts';
import { versionsSection } from './sections/versions.ts';
import type { Said } from './source.ts';

/** The policy in prose: the page that a vendor would publish. Without lines nothing in it depends on the day. */
export function policyPage(said: Said, code: LanguageCode): Page {
  const language = languageOf(code);
  return {
    language: code,
    title: language.title(said.policy.product),
    blocks: [
      ...versionsSection(said, language),
      ...releasesSection(said, language),
      ...supportSection(said, language),
      ...freezeSection(said, language),
      ...licensesSection(said, language),
      ...(said.lines === null ? [] : linesSection(said.lines, language)),
    ],
  };
}

export function rendered(page: Page, format: PageFormat): string {
  return format === 'html' ? pageHtml(page) : pageMarkdown(page);
}
