import { didYouMean, oneOf } from '../base/nearest.ts';
import { Problem } from '../base/problem.ts';
import type { Result } from '../base/result.ts';
import type { Policy } from '../policy/policy.ts';
import type { Version } from '../versions/scheme.ts';
import type { Answer } from './command.ts';
import type { CommonOptions } from './options.ts';
import { policyOrPreset } from './policy-file.ts';

/** The scheme alone, for scripts: `version parse V`. */
export async function versionParse(options: CommonOptions, text: string): Promise<Answer> {
  const { policy } = await policyOrPreset(options);
  const { parts, text: canonical, prerelease } = must(policy.scheme.parse(text));
  return {
    json: { parts, canonical, ...(prerelease.length === 0 ? {} : { prerelease }) },
    text: () =>
      `${Object.entries(parts)
        .map(([part, value]) => `${part} ${value}`)
        .join('\n')}${prerelease.length === 0 ? '' : `\nprerelease ${prerelease.join('.')}`}\n`,
    exit: 0,
  };
}

/** `version compare A B`: -1, 0 or 1. Loose spellings are accepted. */
export async function versionCompare(options: CommonOptions, a: string, b: string): Promise<Answer> {
  const { scheme } = (await policyOrPreset(options)).policy;
  const order = scheme.compare(must(scheme.read(a)), must(scheme.read(b)));
  return { json: { order }, text: () => `${order}\n`, exit: 0 };
}

/** `version bump V KIND`: the version after a release of that kind. */
export async function versionBump(options: CommonOptions, text: string, kind: string): Promise<Answer> {
  const { policy } = await policyOrPreset(options);
  const version = must(policy.scheme.parse(text));
  const parts = policy.kinds.parts(kind);
  if (parts === null) throw unmapped(kind, policy);
  const bumped: Version = must(policy.scheme.bump(version, parts));
  return { json: { version: bumped.text }, text: () => `${bumped.text}\n`, exit: 0 };
}

function unmapped(kind: string, policy: Policy): Problem {
  return new Problem({
    code: 'kind-unmapped',
    message: `the versions have no part for the kind "${kind}"${didYouMean(kind, policy.kinds.order)}`,
    remedy: `name one of ${oneOf(policy.kinds.order)}, or give ${kind} a part in versions.bump`,
  });
}

function must<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  const { code, message, remedy, canonical } = result.fault;
  throw new Problem({ code, message, remedy, canonical });
}
