import type { LintCheck } from './context.ts';
import { sampleVersions } from './sample-versions.ts';

/** "A template whose result is no legal ref is an error when a tag is needed, and a lint warning before" (policy.md, *Decisions*). */
export const tagIllegal: LintCheck = {
  id: 'tag-illegal',
  asksRepository: false,
  check(context) {
    for (const version of sampleVersions(context)) {
      const tag = context.policy.tags.write(version);
      if (tag.ok) continue;
      const { tag: written = 'auto' } = context.document.versions ?? {};
      const path = ['versions', written === 'auto' ? 'format' : 'tag'];
      return [{ level: 'warning', message: tag.fault.message, remedy: tag.fault.remedy, path }];
    }
    return [];
  },
};
