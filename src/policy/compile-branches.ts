import type { BranchRule } from '../lines/branch.ts';
import { boundOf } from '../lines/branch.ts';
import type { Scheme } from '../versions/scheme.ts';
import { compileTemplate } from '../versions/template.ts';
import type { PolicyDocument } from './document.ts';
import type { Mistakes } from './mistakes.ts';

/** The rules for branches, with every name they use checked; null without configuration. */
export function compileBranches(
  document: PolicyDocument,
  scheme: Scheme,
  by: readonly string[],
  mistakes: Mistakes,
): BranchRule[] | null {
  if (document.branches === undefined) return null;
  return document.branches.flatMap((branch, index) => {
    const path = ['branches', String(index)];
    const pattern = compileTemplate(branch.name, {}, false);
    if (!pattern.ok) {
      mistakes.fault([...path, 'name'], pattern.fault);
      return [];
    }
    checkChannel([...path, 'prerelease'], branch.prerelease, scheme, mistakes);
    const parts = pattern.value.parts;
    const line =
      branch.line === undefined || branch.line === 'newest'
        ? (branch.line ?? null)
        : fixedLine(branch.line, by, scheme);
    if (branch.line !== undefined && line === null)
      mistakes.add([...path, 'line'], `"${branch.line}" is no line: expected newest, or a line such as 6`);
    if (branch.line !== undefined && parts.length > 0)
      mistakes.add(
        [...path, 'line'],
        `the name already says the line by {${parts.join('}, {')}}; remove line`,
      );
    if (branch.line === undefined && parts.length === 0)
      mistakes.add(
        [...path, 'name'],
        `"${branch.name}" names no line: add line: newest, or a part such as {${scheme.parts[0]}}`,
      );
    const leading = scheme.naming.slice(0, parts.length);
    if (
      parts.some((part) => !leading.includes(part)) ||
      (parts.length > 0 && parts.length === scheme.parts.length && scheme.parts.length > 1)
    ) {
      mistakes.add(
        [...path, 'name'],
        `{${parts.join('}, {')}} does not bound a line: expected the first parts of a version, for instance {${scheme.parts[0]}}`,
      );
    }
    return [{ pattern: pattern.value, line, prerelease: branch.prerelease ?? null }];
  });
}

function fixedLine(
  line: string,
  by: readonly string[],
  scheme: Scheme,
): Readonly<Record<string, number>> | null {
  const numbers = line.split('.');
  if (!numbers.every((number) => /^\d{1,15}$/.test(number))) return null;
  if (numbers.length === by.length)
    return Object.fromEntries(by.map((part, index) => [part, Number(numbers[index])]));
  return boundOf(numbers.map(Number), scheme);
}

function checkChannel(
  path: readonly string[],
  channel: string | undefined,
  scheme: Scheme,
  mistakes: Mistakes,
): void {
  if (channel === undefined) return;
  if (!/^(?=.*[A-Za-z-])[0-9A-Za-z-]+$/.test(channel))
    mistakes.add(
      path,
      `"${channel}" is no channel: expected one identifier with a letter, such as beta or rc`,
    );
  else {
    // A scheme may know only some channels: PEP 440 has a, b, rc and dev.
    const made = scheme.prerelease(scheme.of({ [scheme.parts[0] as string]: 1 }), channel, 1);
    if (!made.ok) mistakes.fault(path, made.fault);
  }
}
