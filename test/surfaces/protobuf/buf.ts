// The real buf, which is the oracle: what it finds in one of its categories, in words that can be compared with ours.
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Category } from '../../../src/surfaces/protobuf/catalogue.ts';
import type { Finding } from '../../../src/surfaces/protobuf/finding.ts';

const BUF = programOf(createRequire(import.meta.url));

/** The program itself where it is installed for this machine: the script of the package only starts it. */
function programOf({ resolve }: NodeJS.Require): readonly [string, ...string[]] {
  const script = resolve('@bufbuild/buf/bin/buf');
  try {
    return [createRequire(script).resolve(`@bufbuild/buf-${process.platform}-${process.arch}/bin/buf`)];
  } catch {
    return [process.execPath, script];
  }
}

interface Annotation {
  readonly path?: string;
  readonly start_line?: number;
  readonly type: string;
  readonly message: string;
}

/** What buf finds: each finding as `RULE path:line thing`, sorted; or why it cannot compare. */
export function bufFindings(
  old: string,
  next: string,
  categories: readonly Category[],
): readonly string[] | { readonly refused: string } {
  const config = JSON.stringify({ version: 'v2', breaking: { use: categories } });
  const args = ['breaking', next, '--against', old, '--config', config, '--error-format', 'json'];
  const [program, ...before] = BUF;
  const ran = spawnSync(program, [...before, ...args], { encoding: 'utf8', maxBuffer: 1e9 });
  const lines = ran.stdout.split('\n').filter((line) => line !== '');
  const annotations = lines.map((line) => JSON.parse(line) as Annotation);
  // 100 says that there are findings; files that do not compile are told in the same way.
  if ((ran.status !== 0 && ran.status !== 100) || annotations.some(({ type }) => type === 'COMPILE'))
    return { refused: ran.stderr + ran.stdout };
  return annotations
    .map(({ path: file = '', start_line: line = 1, type, message }) =>
      keyOf(type, path.relative(next, file), line, thingIn(message) ?? path.relative(next, file)),
    )
    .sort();
}

/** Ours in the same words. */
export function ownFindings(findings: readonly Finding[]): readonly string[] {
  return findings
    .map(({ rule, path: file, spot, named }) => keyOf(rule, file, spot?.line ?? 1, named))
    .sort();
}

/** Of options buf tells the line of the option, or none; ours is always that of what has it. */
function keyOf(rule: string, file: string, line: number, thing: string): string {
  return `${rule} ${file}:${/JSON_FORMAT|IDEMPOTENCY/.test(rule) ? '' : line} ${thing}`;
}

// The number or name, and the short name of what has it, as buf's messages say them.
const THINGS: readonly (readonly [RegExp, order: readonly number[]])[] = [
  [/^Previously present (?:field|extension) "(\d+)" .*? on message "([^"]+)"/, [1, 2]],
  [/^(?:Field|Extension) "(\d+)".*? on message "([^"]+)"/, [1, 2]],
  [/^(?:Previously present enum|Enum) value "(-?\d+)" on enum "([^"]+)"/, [1, 2]],
  [/^Message "([^"]+)" had required field "(\d+)"/, [2, 1]],
  [/^Previously present reserved range "\[(-?\d+)[^"]*" on \w+ "([^"]+)"/, [1, 2]],
  [/^Previously present reserved name "([^"]+)" on \w+ "([^"]+)"/, [1, 2]],
  [/^RPC "([^"]+)" on service "([^"]+)"/, [1, 2]],
  [/^(?:Enum|Message) "([^"]+)" JSON/, [1]],
];

function thingIn(message: string): string | null {
  for (const [pattern, order] of THINGS) {
    const found = pattern.exec(message);
    if (found !== null) return order.map((at) => found[at]).join(' ');
  }
  return null;
}

/** Writes files into a folder, by their paths. */
export function writeTree(folder: string, files: Readonly<Record<string, string>>): string {
  for (const [file, text] of Object.entries(files)) {
    const whole = path.join(folder, file);
    mkdirSync(path.dirname(whole), { recursive: true });
    writeFileSync(whole, text);
  }
  return folder;
}
