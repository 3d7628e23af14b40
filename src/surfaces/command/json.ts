import * as v from 'valibot';
import { AFFECTED } from '../difference.ts';
import type { Read, Reported } from './reported.ts';

const text = v.nullish(v.string(), null);
const place = v.nullish(v.pipe(v.number(), v.integer(), v.minValue(1)), null);

/** The document of `semverdict diff --json`; what a program of one's own need not say has a usual value. */
const document = v.object({
  changes: v.array(
    v.object({
      change: v.optional(v.string(), 'breaking'),
      where: v.string(),
      message: v.string(),
      grade: v.optional(v.picklist(['proven', 'likely']), 'likely'),
      requires: v.optional(v.pipe(v.string(), v.nonEmpty())),
      affected: v.optional(v.picklist(AFFECTED)),
      proof: text,
      proofLanguage: v.nullish(v.picklist(['ts', 'json', 'http', 'graphql', 'proto', 'text']), 'text'),
      said: text,
      at: v.nullish(v.object({ path: v.string(), line: place, column: place }), null),
    }),
  ),
  inconclusive: v.optional(v.array(v.object({ where: v.string(), reason: v.string() })), []),
});

/** Reads the differences that a program wrote in our own form. */
export function readJson(written: unknown): Read {
  const read = v.safeParse(document, written);
  if (!read.success) {
    const [issue] = read.issues;
    const at = v.getDotPath(issue);
    return `its output is no document of differences (${at === null ? '' : `${at}: `}${issue.message})`;
  }
  const reported = read.output.changes.map(
    ({ proof, proofLanguage, said, requires, affected, ...rest }): Reported => ({
      ...rest,
      ...(requires === undefined ? {} : { requires }),
      ...(affected === undefined ? {} : { affected }),
      proof: proof === null ? null : { language: proofLanguage ?? 'text', text: proof, said },
    }),
  );
  return { reported, inconclusive: read.output.inconclusive };
}
