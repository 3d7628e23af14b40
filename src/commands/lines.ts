import { mistake } from '../base/problem.ts';
import { readNamed } from '../hosts/files.ts';
import { parseDay } from '../lines/calendar.ts';
import type { DatedVersion, Line } from '../lines/lines.ts';
import { linesOn } from '../lines/lines.ts';
import { releasesOf } from '../lines/releases.ts';
import type { Policy } from '../policy/policy.ts';
import { linesJson, linesText } from '../report/lines.ts';
import { linesToday } from '../verdict/gathered.ts';
import { isStable } from '../versions/scheme.ts';
import type { Answer } from './command.ts';
import { findPolicy, policyOrPreset } from './gather/policy-file.ts';
import type { CommonOptions } from './options.ts';
import { todayOf } from './options.ts';

/** Every line with its phase and the day each phase ends. @param releases a file that takes the place of the tags */
export async function lines(options: CommonOptions, releases: string | null): Promise<Answer> {
  const { today, found } =
    releases === null ? await linesOfRepository(options) : await fromFile(options, releases);
  return { json: linesJson(today, found), text: (style) => linesText(today, found, style), exit: 0 };
}

/** The lines that the tags of the repository show. */
export async function linesOfRepository(options: CommonOptions): Promise<{ today: string; found: Line[] }> {
  const { policy } = await findPolicy(options);
  const today = todayOf(options, policy.timezone);
  const { tags } = await options.history.tags(policy.tags);
  return {
    today,
    found: [...linesToday(today, releasesOf(tags, policy.tags, today, policy.timezone), policy).lines],
  };
}

async function fromFile(options: CommonOptions, file: string): Promise<{ today: string; found: Line[] }> {
  const { policy } = await policyOrPreset(options);
  const today = todayOf(options, policy.timezone);
  const versions = parseReleases(readNamed(file, 'releases file'), file, policy);
  return {
    today,
    found: linesOn(
      today,
      versions.filter(({ day, version }) => day <= today && isStable(version)),
      policy.lines,
      policy.scheme,
    ),
  };
}

/** `[{"version": "6.0.0", "date": "2026-01-31"}, …]`; a version may be written as its tag. */
function parseReleases(text: string, file: string, policy: Policy): DatedVersion[] {
  const shape = '[{"version": "6.0.0", "date": "2026-01-31"}]';
  let entries: unknown;
  try {
    entries = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw mistake(
      'bad-releases',
      `${file} is no JSON: ${error instanceof Error ? error.message : String(error)}`,
      `write a list such as ${shape}`,
    );
  }
  if (!Array.isArray(entries))
    throw mistake('bad-releases', `${file} holds no list`, `write a list such as ${shape}`);
  return entries.map((entry: unknown, index): DatedVersion => {
    const { version, date } = (typeof entry === 'object' && entry !== null ? entry : {}) as {
      version?: unknown;
      date?: unknown;
    };
    const where = `${file}: entry ${index + 1}`;
    if (typeof version !== 'string' || typeof date !== 'string')
      throw mistake(
        'bad-releases',
        `${where} has no version and date as text`,
        `write entries such as ${shape}`,
      );
    const parsed = policy.scheme.parse(version);
    const read = parsed.ok ? parsed : policy.tags.read(version);
    if (!read.ok) {
      const { code, message, remedy } = parsed.ok ? read.fault : parsed.fault;
      throw mistake(code, `${where}: ${message}`, remedy);
    }
    const day = parseDay(date);
    if (!day.ok) throw mistake(day.fault.code, `${where}: ${day.fault.message}`, day.fault.remedy);
    return { version: read.value, day: day.value };
  });
}
