import { isMapping } from '../../base/mapping.ts';
import type { Policy } from '../policy.ts';
import { readYaml } from '../yaml-file.ts';
import type { Advice } from './advice.ts';
import { advice } from './advice.ts';
import type { RepositoryFacts } from './facts.ts';

const MAJOR = /\b(?:breaking|major)\b/i;

/** A label for breaking changes may stand for somebody's approval: only a person knows, so it stays a comment. */
export function proposeApprovals({ texts }: RepositoryFacts, policy: Policy): Advice | null {
  if (!policy.kinds.order.includes('major')) return null;
  for (const [file, text] of Object.entries(texts)) {
    if (!file.startsWith('.github/')) continue;
    const label = labelsIn(file, text).find((each) => MAJOR.test(each) && each.length <= 50);
    if (label === undefined) continue;
    return advice('approvals', [], null, {
      reasons: [
        `${file} names the label "${label}". If setting it is how somebody approves a major release, this demands it:`,
      ],
      value: { major: { label } },
    });
  }
  return null;
}

/** The labels that a file of GitHub names: what applies them, what lists them, what asks for them. */
function labelsIn(file: string, text: string): string[] {
  const front = /^---\n([\s\S]*?)\n---/.exec(text)?.[1];
  const { raw } = readYaml(file.endsWith('.md') ? (front ?? '') : text, file);
  if (/\/labeler\.ya?ml$/.test(file)) return isMapping(raw) ? Object.keys(raw) : [];
  if (/\/labels\.ya?ml$/.test(file)) return namesIn(raw);
  return below(raw, 0);
}

function below(node: unknown, depth: number): string[] {
  // Files of GitHub nest a few levels; a deeper one is none.
  if (depth > 10) return [];
  if (Array.isArray(node)) return node.flatMap((each) => below(each, depth + 1));
  if (!isMapping(node)) return [];
  return Object.entries(node).flatMap(([key, value]) =>
    key === 'labels' ? namesIn(value) : below(value, depth + 1),
  );
}

/** `bug, breaking`, `[bug]` or `[{name: bug}]`. */
function namesIn(value: unknown): string[] {
  if (typeof value === 'string') return value.split(',').map((name) => name.trim());
  if (!Array.isArray(value)) return [];
  return value.flatMap((each: unknown) => {
    const name = isMapping(each) ? each.name : each;
    return typeof name === 'string' ? [name] : [];
  });
}
