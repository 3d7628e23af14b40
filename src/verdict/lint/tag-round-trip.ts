import type { LintCheck } from './context.ts';
import { sampleVersions } from './sample-versions.ts';

/** A tag must lead back to its version, or the release is lost to every later verdict. */
export const tagRoundTrip: LintCheck = {
  id: 'tag-round-trip',
  asksRepository: false,
  check(context) {
    const { tags, scheme } = context.policy;
    for (const version of sampleVersions(context)) {
      const tag = tags.write(version);
      if (!tag.ok) continue;
      const read = tags.read(tag.value);
      if (read.ok && scheme.compare(read.value, version) === 0 && read.value.text === version.text) continue;
      const instead = read.ok ? `is read as ${read.value.text}` : 'is read as no version';
      return [
        {
          level: 'error',
          message: `the tag of ${version.text} would be ${tag.value}, which ${instead}`,
          remedy: 'write every part into versions.tag, and something between them that tells them apart',
          path: ['versions', 'tag'],
        },
      ];
    }
    return [];
  },
};
