import { isMapping } from '../../base/mapping.ts';
import { listed } from '../../base/words.ts';
import type { Inconclusive, Proof } from '../difference.ts';
import type { Finding } from './finding.ts';
import type { Package } from './manifest.ts';
import { entriesOf } from './manifest.ts';
import type { Narrowing } from './ranges.ts';
import { narrowing } from './ranges.ts';

const SEMVER = 'semver 7';

/** What rules of installation say: whom they refuse now, and what could not be compared. */
export interface Installed {
  readonly findings: readonly Finding[];
  readonly inconclusive: readonly Inconclusive[];
}

/** `engines`: versions of Node and of others that were welcome. */
export function engines(old: Package, next: Package): Installed {
  const [before, now] = [entriesOf(old.manifest, 'engines'), entriesOf(next.manifest, 'engines')];
  return gathered(
    [...now].map(([engine, range]) => {
      const was = before.get(engine);
      const where = `engines.${engine}`;
      return narrowed(where, was ?? '*', range, next, (lost) => ({
        change: 'engine-narrowed',
        where,
        message:
          was === undefined
            ? `${engine} ${String(range)} is required now, and nothing was`
            : `${engine} ${String(range)} is required now, and ${String(was)} was`,
        // Who never said what is supported may not have supported it.
        grade: was !== undefined && engine === 'node' && lost.sure ? 'proven' : 'likely',
        affected: 'installer',
        proof: proofOf(lost.version, (version) => `${engine} ${version}`, String(was ?? '*'), String(range)),
        key: 'engines',
      }));
    }),
  );
}

/** `peerDependencies`: what whoever installs the package has beside it. */
export function peers(old: Package, next: Package): Installed {
  const [before, now] = [requiredPeers(old), requiredPeers(next)];
  return gathered(
    [...now].map(([peer, { range, optional }]) => {
      const was = before.get(peer);
      const where = `peer ${peer}`;
      if (was === undefined && optional) return { findings: [], inconclusive: [] };
      const install = (version: string): string => `npm install ${next.name} ${peer}@${version}`;
      if (was === undefined || (was.optional && !optional)) return required(peer, range, where, install);
      return narrowed(where, was.range, range, next, (lost) => ({
        change: 'peer-narrowed',
        where,
        message: `${peer} ${String(range)} must be installed beside it now, and ${String(was.range)} was`,
        grade: lost.sure ? 'proven' : 'likely',
        affected: 'installer',
        proof: proofOf(lost.version, install, String(was.range), String(range)),
        key: peer,
      }));
    }),
  );
}

function required(
  peer: string,
  range: unknown,
  where: string,
  install: (version: string) => string,
): Installed {
  const lost = narrowing('*', String(range));
  const certain = typeof lost === 'object' && lost.sure;
  return {
    findings: [
      {
        change: 'peer-added',
        where,
        message: `${peer} ${String(range)} must be installed beside it now`,
        grade: certain ? 'proven' : 'likely',
        affected: 'installer',
        proof: certain ? proofOf(lost.version, install, '*', String(range)) : null,
        key: peer,
      },
    ],
    inconclusive: [],
  };
}

function requiredPeers({ manifest }: Package): Map<string, { range: unknown; optional: boolean }> {
  const meta = entriesOf(manifest, 'peerDependenciesMeta');
  return new Map(
    [...entriesOf(manifest, 'peerDependencies')].map(([peer, range]) => {
      const said = meta.get(peer);
      return [peer, { range, optional: isMapping(said) && said.optional === true }];
    }),
  );
}

function narrowed(
  where: string,
  before: unknown,
  now: unknown,
  { path }: Package,
  finding: (lost: Exclude<Narrowing, string>) => Finding,
): Installed {
  const found =
    typeof before === 'string' && typeof now === 'string' ? narrowing(before, now) : ('unknown' as const);
  if (found === 'none') return { findings: [], inconclusive: [] };
  if (found !== 'unknown') return { findings: [finding(found)], inconclusive: [] };
  const reason = `${where} is "${String(now)}" now, and was "${String(before)}": not both are ranges`;
  return { findings: [], inconclusive: [{ where: `${path} ${where}`, reason }] };
}

function proofOf(version: string, install: (version: string) => string, before: string, now: string): Proof {
  return {
    language: 'text',
    text: install(version),
    by: SEMVER,
    said: `${version} fits ${before} and does not fit ${now}`,
  };
}

function gathered(all: readonly Installed[]): Installed {
  return {
    findings: all.flatMap(({ findings }) => findings),
    inconclusive: all.flatMap(({ inconclusive }) => inconclusive),
  };
}

const PLATFORMS: Readonly<Record<string, readonly string[]>> = {
  os: ['linux', 'darwin', 'win32', 'freebsd', 'openbsd', 'sunos', 'aix', 'android'],
  cpu: ['x64', 'arm64', 'ia32', 'arm', 'ppc64', 's390x', 'riscv64', 'loong64'],
  libc: ['glibc', 'musl'],
};

/** `os`, `cpu` and `libc`: machines on which it could be installed. */
export function platforms(old: Package, next: Package): Finding[] {
  return Object.entries(PLATFORMS).flatMap(([key, known]): Finding[] => {
    const lost = known.filter((each) => allows(old.manifest[key], each) && !allows(next.manifest[key], each));
    const [first] = lost;
    if (first === undefined) return [];
    return [
      {
        change: 'platform-narrowed',
        where: key,
        message: `it cannot be installed on ${listed(lost)} any more`,
        grade: 'proven',
        affected: 'installer',
        proof: {
          language: 'text',
          text: `npm install ${next.name} --${key}=${first}`,
          by: "npm's check of platforms",
          said: 'EBADPLATFORM',
        },
        key,
      },
    ];
  });
}

/** npm-install-checks: one that is named, or none of those that are excluded. */
function allows(given: unknown, value: string): boolean {
  const list = (Array.isArray(given) ? given : [given]).filter((each) => typeof each === 'string');
  if (list.length === 0 || (list.length === 1 && list[0] === 'any')) return true;
  if (list.includes(`!${value}`)) return false;
  const named = list.filter((each) => !each.startsWith('!'));
  return named.length === 0 || named.includes(value);
}

/** `bin`: commands that came with it. */
export function commands(old: Package, next: Package): Finding[] {
  const [before, now] = [commandsOf(old), commandsOf(next)];
  return [...before]
    .filter((name) => !now.has(name))
    .map((name) => ({
      change: 'bin-removed',
      where: `bin ${name}`,
      message: `the command ${name} is gone`,
      grade: 'proven',
      affected: 'caller',
      proof: {
        language: 'text',
        text: `npx --package ${old.name} -- ${name}`,
        by: "npm's rules for bin",
        said: `${name} is no command of the package`,
      },
      key: 'bin',
    }));
}

function commandsOf({ manifest, name }: Package): ReadonlySet<string> {
  if (typeof manifest.bin === 'string') return new Set([name.replace(/^@[^/]*\//, '')]);
  return new Set(
    [...entriesOf(manifest, 'bin')].filter(([, path]) => typeof path === 'string').map(([key]) => key),
  );
}
