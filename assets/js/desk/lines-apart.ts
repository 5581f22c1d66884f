/** A line of one text beside the line of the other that replaces it: equal, changed, or present in only one of them. */
export interface Pair {
  readonly mine?: string;
  readonly theirs?: string;
  readonly same: boolean;
}

/** Above this many comparisons the part between the equal beginning and the equal end is not compared line by line. */
const mostCompared = 4_000_000;

/**
 * Aligns two texts line by line, by their longest common subsequence of lines.
 * @returns every line of both, in order
 */
export function linesApart(mine: string, theirs: string): readonly Pair[] {
  const [one, other] = [mine.split("\n"), theirs.split("\n")];
  let head = 0;
  while (head < one.length && head < other.length && one[head] === other[head]) head += 1;
  let tail = 0;
  while (tail < one.length - head && tail < other.length - head && one.at(-1 - tail) === other.at(-1 - tail)) tail += 1;
  const same = (lines: readonly string[]): Pair[] => lines.map((line) => ({ mine: line, theirs: line, same: true }));
  const between = apart(one.slice(head, one.length - tail), other.slice(head, other.length - tail));
  return [...same(one.slice(0, head)), ...between, ...same(tail === 0 ? [] : one.slice(-tail))];
}

function apart(one: readonly string[], other: readonly string[]): Pair[] {
  if (one.length * other.length > mostCompared) return beside(one, other);
  const width = other.length + 1;
  // Length of the longest common subsequence from each pair of positions to the end.
  const common = new Uint32Array((one.length + 1) * width);
  const at = (row: number, column: number): number => common[row * width + column] ?? 0;
  for (let row = one.length - 1; row >= 0; row -= 1)
    for (let column = other.length - 1; column >= 0; column -= 1)
      common[row * width + column] =
        one[row] === other[column] ? at(row + 1, column + 1) + 1 : Math.max(at(row + 1, column), at(row, column + 1));
  const pairs: Pair[] = [];
  let [row, column, fromRow, fromColumn] = [0, 0, 0, 0];
  while (row < one.length && column < other.length) {
    if (one[row] === other[column]) {
      pairs.push(...beside(one.slice(fromRow, row), other.slice(fromColumn, column)));
      pairs.push({ mine: one[row] ?? "", theirs: other[column] ?? "", same: true });
      row += 1;
      column += 1;
      [fromRow, fromColumn] = [row, column];
    } else if (at(row + 1, column) >= at(row, column + 1)) row += 1;
    else column += 1;
  }
  return [...pairs, ...beside(one.slice(fromRow), other.slice(fromColumn))];
}

/** Pairs lines of which none is equal, one by one in order. */
function beside(one: readonly string[], other: readonly string[]): Pair[] {
  return Array.from({ length: Math.max(one.length, other.length) }, (_, index) => {
    const [mine, theirs] = [one[index], other[index]];
    return { ...(mine === undefined ? {} : { mine }), ...(theirs === undefined ? {} : { theirs }), same: false };
  });
}

/** Number of context lines shown around a change. */
const around = 2;

/** The pairs to show; a run of equal lines that is left out is replaced by its length. */
export function withContext(pairs: readonly Pair[]): readonly (Pair | { readonly skipped: number })[] {
  const near = pairs.map((_, index) => pairs.slice(Math.max(0, index - around), index + around + 1).some(({ same }) => !same));
  const shown: (Pair | { readonly skipped: number })[] = [];
  let skipped = 0;
  for (const [index, pair] of pairs.entries()) {
    if (near[index] === true) {
      if (skipped > 0) shown.push({ skipped });
      skipped = 0;
      shown.push(pair);
    } else skipped += 1;
  }
  return skipped > 0 ? [...shown, { skipped }] : shown;
}
