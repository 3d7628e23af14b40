import { readFileSync } from 'node:fs';
import type { DatedVersion } from '../../src/lines/lines.ts';
import { linesOn } from '../../src/lines/lines.ts';
import type { LanguageCode, PageFormat } from '../../src/pages/model.ts';
import { policyPage, rendered } from '../../src/pages/page.ts';
import type { Published } from '../../src/pages/published.ts';
import { loadPolicy } from '../../src/policy/load.ts';

/** A policy with releases, as [version, day], as it is published on one day. */
export function published(
  policy: string,
  releases: readonly (readonly [version: string, day: string])[] = [],
  today = '2026-06-01',
): Published {
  const loaded = loadPolicy(policy.startsWith('{') ? policy : `policy: 1\n${policy}`, 'policy.yml');
  const { scheme, lines } = loaded.policy;
  const stable = releases.flatMap(([text, day]): DatedVersion[] => {
    const version = scheme.parse(text);
    if (!version.ok) throw new Error(`${text}: ${version.fault.message}`);
    return day <= today ? [{ version: version.value, day }] : [];
  });
  return { ...loaded, today, stable, lines: linesOn(today, stable, lines, scheme) };
}

/** The page of a policy alone. */
export function page(policy: string, language: LanguageCode = 'en', format: PageFormat = 'markdown'): string {
  return rendered(policyPage({ ...published(policy), lines: null }, language), format);
}

interface PolicySet {
  readonly product: string;
  readonly policy: unknown;
  readonly releases: readonly { readonly version: string; readonly date: string }[];
}

/** 36 published policies with their releases, as they were known after the last of them. */
export function policySets(): { readonly product: string; readonly published: Published }[] {
  const file = new URL('../fixtures/support-policies/support-policies.json', import.meta.url);
  const { sets }: { sets: readonly PolicySet[] } = JSON.parse(readFileSync(file, 'utf8'));
  return sets.map(({ product, policy, releases }) => ({
    product,
    published: published(
      JSON.stringify(policy),
      releases.map(({ version, date }) => [version, date] as const),
      '2026-08-31',
    ),
  }));
}
