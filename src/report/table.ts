const PAINT = new RegExp(`${String.fromCharCode(0x1b)}\\[\\d+m`, 'g');

/** Columns aligned to their widest cell; the last one runs free. */
export function table(rows: readonly (readonly string[])[]): string[] {
  const widths: number[] = [];
  for (const row of rows)
    for (const [index, cell] of row.entries()) widths[index] = Math.max(widths[index] ?? 0, width(cell));
  return rows.map((row) =>
    row
      .map((cell, index) =>
        index === row.length - 1 ? cell : cell + ' '.repeat((widths[index] ?? 0) - width(cell)),
      )
      .join('  ')
      .trimEnd(),
  );
}

/** Characters as a reader counts them, without the codes that paint them. */
function width(text: string): number {
  return [...text.replace(PAINT, '')].length;
}
