/**
 * A Markdown text of our own within a limit. It is cut at a line's end, so that no entity and no code span stays open;
 * what is folded and a block of code are closed, and a sentence says that something is missing. The last line, which says where the text
 * comes from, stays.
 *
 * @param most the limit, as `size` measures
 */
export function cutMarkdown(text: string, most: number, size: (text: string) => number): string {
  if (size(text) <= most) return text;
  const lines = text.split('\n');
  const end = `\n\nThis is cut off here; the job summary and the report have everything.\n\n${lines.at(-1)}`;
  // Each folded part that is open takes one line more.
  const room = most - size(end) - size('\n</details>') * 2;
  const kept: string[] = [];
  let used = 0;
  let open = 0;
  let fence = '';
  for (const line of lines.slice(0, -1)) {
    used += size(`${line}\n`);
    if (used + size(fence) > room) break;
    const [marks = ''] = /^`{3,}/.exec(line) ?? [];
    if (fence === '') fence = marks;
    // Nothing in a block of code is what it looks like.
    else if (line === fence) fence = '';
    else if (marks.length >= fence.length) break;
    if (fence === '' && line === '<details>') open += 1;
    if (fence === '' && line === '</details>') open -= 1;
    kept.push(line);
  }
  const closed = fence === '' ? '' : `\n${fence}`;
  return kept.join('\n').trimEnd() + closed + '\n\n</details>'.repeat(open) + end;
}

/** UTF-8 bytes. */
export function bytes(text: string): number {
  return new TextEncoder().encode(text).length;
}

/** UTF-16 units: never fewer than characters. */
export function units(text: string): number {
  return text.length;
}
