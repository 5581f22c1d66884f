/**
 * Marks row headers in the tables of a PDF. The typesetter (Typst 0.14) only knows column headers, and gives each cell the name of its column header.
 * Here the first cell of each row becomes a header with scope Row, and those names are removed: with a scope on both, a PDF reader finds both headers of
 * a cell. Every replacement has the same length, because a PDF has a table of byte offsets.
 * @param pdf with its structure uncompressed, as the typesetter writes it
 * @param rowHeads of every table that has a head, in the order of the file, whether the first cell of a row is one
 */
export function withRowHeads(pdf: Uint8Array, rowHeads: readonly boolean[]): Uint8Array {
  const text = Buffer.from(pdf).toString("latin1");
  const tables = [...new Set([...text.matchAll(/\/ID \(U(\d+)x/g)].map(([, table]) => Number(table)))].sort((a, b) => a - b);
  if (tables.length !== rowHeads.length)
    throw new Error(`${String(rowHeads.length)} tables with a head were set, and ${String(tables.length)} stand in the file.`);
  const named = new Set(tables.filter((_, index) => rowHeads[index] === true));
  const told = text.replace(
    /\/S \/TD\n((?:(?!endobj)[^])*?)(\/Headers \[\(U(\d+)x(\d+)y[^\]]*\])/g,
    (cell, between: string, names: string, table: string, column: string) => {
      if (!named.has(Number(table))) return cell;
      return column === "0" ? `/S /TH\n${between}${"/Scope /Row".padEnd(names.length)}` : `/S /TD\n${between}${"".padEnd(names.length)}`;
    },
  );
  return Buffer.from(told, "latin1");
}
