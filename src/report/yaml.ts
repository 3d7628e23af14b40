import { isMapping } from '../base/mapping.ts';
import { jsonText, logText } from './safe.ts';

/** YAML as people write it: blocks at the top, short mappings in one line, comments where they belong. */

const WIDTH = 110;

/** A text as comment lines; what comes from a repository cannot leave them. */
export function commentLines(text: string, indent: string): string[] {
  const lines: string[] = [];
  let line = `${indent}#`;
  for (const word of logText(text).split(/\s+/).filter(Boolean)) {
    if (line.length + 1 + word.length > WIDTH && line.length > indent.length + 1) {
      lines.push(line);
      line = `${indent}#`;
    }
    line += ` ${word}`;
  }
  return [...lines, line];
}

/** Lines that hold only once somebody takes the marks away. */
export function commented(lines: readonly string[], indent: string): string[] {
  return lines.map((line) => `${indent}# ${line}`);
}

/** What stands below a key: a mapping's entries or a list's items, a line or a few each. */
export function entries(value: unknown, indent: string): string[] {
  if (Array.isArray(value)) return value.map((item) => `${indent}- ${inline(item)}`);
  if (!isMapping(value)) return [`${indent}${inline(value)}`];
  return Object.entries(value).flatMap(([key, each]) =>
    Array.isArray(each) && each.some(isMapping)
      ? [`${indent}${scalar(key)}:`, ...entries(each, `${indent}  `)]
      : [`${indent}${scalar(key)}: ${inline(each)}`],
  );
}

/** A value in one line, `{name: main, line: newest}`. */
export function inline(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inline).join(', ')}]`;
  if (isMapping(value))
    return `{${Object.entries(value)
      .map(([key, each]) => `${scalar(key)}: ${inline(each)}`)
      .join(', ')}}`;
  return typeof value === 'string' ? scalar(value) : String(value);
}

/** A text: bare where YAML cannot take it for anything else, else in double quotes with every oddity escaped. */
function scalar(text: string): string {
  if (/^[A-Za-z](?:[\w./-]*[A-Za-z0-9])?$/.test(text) && !WORDS.test(text)) return text;
  // A text in JSON is one in YAML too.
  return jsonText(text).trimEnd();
}

// YAML 1.1 read these as truth values and null, and not every reader has left it behind.
const WORDS = /^(?:true|false|yes|no|on|off|null|y|n)$/i;
