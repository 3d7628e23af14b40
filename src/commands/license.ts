import { jsonFault } from '../base/json-place.ts';
import { mistake } from '../base/problem.ts';
import { readNamed, readPieces } from '../hosts/files.ts';
import type { License, LicensePolicy } from '../licenses/license.ts';
import { decidingParts, judgeLicense, reach, reachRule } from '../licenses/license.ts';
import { versionReader } from '../licenses/reader.ts';
import { lineId } from '../lines/lines.ts';
import { highest, releasesOf } from '../lines/releases.ts';
import { usualTerms } from '../policy/compile-licenses.ts';
import type { Policy } from '../policy/policy.ts';
import { checkText, impactText } from '../report/license.ts';
import { linesToday } from '../verdict/gathered.ts';
import { stepVerdict } from '../verdict/licenses.ts';
import type { Version } from '../versions/scheme.ts';
import type { Answer } from './command.ts';
import { brokenRows, sumUp } from './gather/gather-licenses.ts';
import { policyOrPreset } from './gather/policy-file.ts';
import type { CommonOptions } from './options.ts';
import { todayOf } from './options.ts';

/** Whether the license in a file is good for a version: what a product asks at run time. */
export async function licenseCheck(
  options: CommonOptions,
  given: { readonly license: string; readonly installed: string },
): Promise<Answer> {
  const { policy } = await policyOrPreset(options);
  const terms = termsOf(policy);
  const today = todayOf(options, policy.timezone);
  const read = versionReader(policy.scheme);
  // A scheme of its own says best what is wrong; semantic versions count by their leading numbers alone.
  if (policy.scheme.id !== 'semver') versionOf('--installed', given.installed, policy);
  const installed = read(given.installed);
  const rule = reachRule(terms);
  if (rule === null || decidingParts(installed, rule) === null)
    throw mistake(
      'no-match',
      `--installed: "${given.installed}" is no version that licenses can be checked against`,
      `write one with the parts ${rule?.parts.slice(0, rule.plain).join(' and ')}, for instance 1.7.3`,
    );
  const licenses = parseLicenses(readNamed(given.license, 'license file'), given.license, read);
  const found = judgeLicense(licenses, installed, terms, today);
  const reaches = (Array.isArray(licenses) ? licenses : [licenses]).map((each) => reach(each, terms));
  return {
    json: found,
    text: (style) => checkText(found, given.installed, reaches, style),
    exit: found.result === 'OK' ? 0 : 1,
  };
}

/** The addon store's terms hold where the policy has none of its own. */
function termsOf(policy: Policy): LicensePolicy {
  const terms = policy.licenses?.terms ?? usualTerms(policy.scheme);
  if (terms !== null) return terms;
  throw mistake(
    'no-terms',
    'the policy does not say what licenses reach, and its versions have no parts major and minor',
    `add licenses.reach to the policy, with plain and upgrade-right out of ${policy.scheme.parts.join(', ')}`,
  );
}

/** The licenses of a file, with their versions as the scheme of the policy reads them. */
function parseLicenses(
  source: string,
  file: string,
  read: ReturnType<typeof versionReader>,
): License | null | readonly (License | null)[] {
  const text = source.replace(/^\uFEFF/, '');
  const place = jsonFault(text);
  if (place !== null)
    throw mistake(
      'bad-license',
      `${file}:${place.line}:${place.column}: this is no JSON: expected ${place.expected}`,
      'write one license such as {"version": "1.7.3", "upgradeRight": true, "validUntil": "2027-04-30"}, a list of them, or null',
    );
  const readOne = (license: unknown): License => {
    const { version } = Object(license) as { version?: unknown };
    if (typeof version !== 'string' || version === '') return license as License;
    // What the scheme cannot read stays as unreadable as it is.
    return { ...(license as License), version: read(version) ?? {} };
  };
  const value: unknown = JSON.parse(text);
  return Array.isArray(value) ? value.map(readOne) : readOne(value);
}

/** How many licenses of a population a version leaves behind. */
export async function licenseImpact(
  options: CommonOptions,
  given: { readonly population: string; readonly from?: string; readonly to: string },
): Promise<Answer> {
  const { policy } = await policyOrPreset(options);
  const terms = termsOf(policy);
  const today = todayOf(options, policy.timezone);
  const to = versionOf('--to', given.to, policy);
  const from =
    given.from === undefined
      ? await releaseBelow(options, policy, to, today)
      : versionOf('--from', given.from, policy);
  const pieces = readPieces(given.population);
  if (pieces === null)
    throw mistake(
      'no-file',
      `there is no population file ${given.population}`,
      'check the path; it counts from the directory you are in',
    );
  const { population, rows } = sumUp(pieces, given.population, policy, terms, today);
  const verdict = stepVerdict(population, from, to, policy, terms, today);
  const problem = brokenRows(given.population, rows);
  return {
    json: { ...verdict, rows },
    text: (style) => impactText(verdict, style),
    exit: 0,
    ...(problem === null ? {} : { problem }),
  };
}

function versionOf(option: string, text: string, { scheme }: Policy): Version {
  const read = scheme.read(text);
  if (read.ok) return read.value;
  const { code, message, remedy } = read.fault;
  throw mistake(code, `${option}: ${message}`, remedy);
}

/** The highest release below a version, on its own line where that has one. */
async function releaseBelow(
  options: CommonOptions,
  policy: Policy,
  to: Version,
  today: string,
): Promise<Version> {
  const info = await options.history.infoIfAny;
  if (info === null)
    throw mistake(
      'no-from',
      'without a repository nothing says which version was before',
      `name it: --from VERSION`,
    );
  const { tags } = await options.history.tags(policy.tags);
  const releases = releasesOf(tags, policy.tags, today, policy.timezone);
  const { lines } = linesToday(today, releases, policy);
  const { by, order } = policy.lines;
  const line = lineId(to.parts, by, policy.scheme);
  const below = releases.stable.filter(({ version }) => policy.scheme.compare(version, to) < 0);
  const onLine = below.filter(({ version }) => lineId(version.parts, by, policy.scheme) === line);
  // Where lines follow each other by date, the one before need not have a lower number.
  const others = order === 'date' ? releases.stable : below;
  const found = highest(onLine.length > 0 ? onLine : others, lines, policy.lines, policy.scheme);
  if (found !== null) return found.version;
  throw mistake(
    'no-from',
    `the repository has no release below ${to.text}`,
    'name the version before: --from VERSION',
  );
}
