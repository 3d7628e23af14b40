// Rows that cover every possible pair of values: two faults in one are rare, so pairs find what the whole product would.

/** The values of each factor, by its name. */
type Factors = Readonly<Record<string, readonly string[]>>;
export type RowOf<F extends Factors> = { readonly [Name in keyof F]: F[Name][number] };

export interface Pairing<F extends Factors> {
  readonly factors: F;
  /** Why values cannot come together; null where they can. Some of them may not be chosen yet. */
  readonly impossible: (row: Partial<RowOf<F>>) => string | null;
  /** The factors that a row shows nothing about, although it has values for them. */
  readonly hidden: (row: RowOf<F>) => readonly (keyof F)[];
}

/** Two values, as `event=push depth=1`. */
function pairName(one: string, value: string, other: string, value2: string): string {
  return `${one}=${value} ${other}=${value2}`;
}

/** The pairs that a row shows. */
export function pairsIn<F extends Factors>(row: RowOf<F>, { factors, hidden }: Pairing<F>): string[] {
  const unseen = hidden(row);
  const names = Object.keys(factors).filter((name) => !unseen.includes(name));
  return names.flatMap((one, index) =>
    names.slice(index + 1).map((other) => pairName(one, row[one] as string, other, row[other] as string)),
  );
}

/** All pairs that some possible row shows, and the rows that were chosen to show them: the same ones each time. */
export function pairwise<F extends Factors>(pairing: Pairing<F>): { rows: RowOf<F>[]; pairs: string[] } {
  const numbers = new Map<string, number>();
  const possible = everyRow(pairing).map((row) => ({
    row,
    pairs: pairsIn(row, pairing).map((pair) => {
      const number = numbers.get(pair) ?? numbers.size;
      numbers.set(pair, number);
      return number;
    }),
  }));
  const open = new Set(numbers.values());
  const rows: RowOf<F>[] = [];
  while (open.size > 0) {
    let best = { shows: 0, row: possible[0]!.row, pairs: [] as number[] };
    for (const { row, pairs } of possible) {
      let shows = 0;
      for (const pair of pairs) if (open.has(pair)) shows += 1;
      if (shows > best.shows) best = { shows, row, pairs };
    }
    for (const pair of best.pairs) open.delete(pair);
    rows.push(best.row);
  }
  return { rows, pairs: [...numbers.keys()] };
}

/** Every possible row. */
function everyRow<F extends Factors>({ factors, impossible }: Pairing<F>): RowOf<F>[] {
  let rows: Partial<RowOf<F>>[] = [{}];
  for (const [name, values] of Object.entries(factors))
    rows = rows
      .flatMap((row) => values.map((value) => ({ ...row, [name]: value })))
      .filter((row) => impossible(row) === null);
  return rows as RowOf<F>[];
}
