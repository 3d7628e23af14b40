import { didYouMean, oneOf } from '../base/nearest.ts';
import { Problem } from '../base/problem.ts';
import type { Result } from '../base/result.ts';
import type { Policy } from '../policy/policy.ts';
import { countsUp } from '../verdict/next.ts';
import type { Version } from '../versions/scheme.ts';
import { counterOf } from '../versions/scheme.ts';
import type { Answer } from './command.ts';
import { counterNote } from './counter.ts';
import { policyOrPreset } from './gather/policy-file.ts';
import type { CommonOptions } from './options.ts';
import { todayOf } from './options.ts';

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

/** `version bump V KIND`: the version after a release of that kind, on the day of `--today`, with the build `--counter`. */
export async function versionBump(options: CommonOptions, text: string, kind: string): Promise<Answer> {
  const { policy } = await policyOrPreset(options);
  const version = must(policy.scheme.parse(text));
  const parts = policy.kinds.parts(kind);
  if (parts === null) throw unmapped(kind, policy);
  const { scheme } = policy;
  const today = todayOf(options, policy.timezone);
  const plain: Version = must(scheme.bump(version, parts, { today }));
  const { counter = null } = options;
  const part = counterOf(scheme);
  const counts = counter !== null && part !== null && countsUp(version, plain, parts, part, scheme);
  const bumped = counts ? must(scheme.bump(version, parts, { today, counter })) : plain;
  return {
    json: { version: bumped.text },
    text: () => `${bumped.text}\n`,
    exit: 0,
    ...(counter === null || counts ? {} : { note: counterNote(counter, kind, part) }),
  };
}

function unmapped(kind: string, policy: Policy): Problem {
  return new Problem({
    code: 'kind-unmapped',
    message: `the versions have no part for the kind "${kind}"${didYouMean(kind, policy.kinds.order)}`,
    remedy:
      policy.kinds.order.length === 0
        ? 'say in versions.bump which part a release of each kind counts up'
        : `name one of ${oneOf(policy.kinds.order)}, or give ${kind} a part in versions.bump`,
  });
}

function must<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  const { code, message, remedy, canonical } = result.fault;
  throw new Problem({ code, message, remedy, canonical });
}
