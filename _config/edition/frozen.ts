import { frozenAddress } from "../model/open-data.ts";
import type { Figure } from "../model/registers.ts";
import type { FrozenFigures } from "../read/frozen.ts";
import type { Registers } from "../read/registers.ts";

/*
 * Compares the current figures with those of a day that others refer to ("frozen"). Two figures are equal when they count the same thing over the same
 * period with the same outcome; a later day of checking makes no difference.
 */

type Cells = Readonly<Record<string, string>>;

/** The columns of frozen figures: facts alone, and no address of this site, which may stand under another name. */
export const frozenColumns = [
  ...["id", "reeks", "maat", "periode", "waarde", "eenheid"],
  ...["bron", "bron_organisatie", "bron_titel", "bron_datum", "bron_url", "zekerheid", "gecontroleerd_op", "geldig_tot"],
] as const;

function saysTheSame(cells: Cells, { reeks, maat, periode, waarde, eenheid }: Figure): boolean {
  return (
    cells.reeks === reeks &&
    cells.maat === maat &&
    cells.periode === periode &&
    cells.waarde === String(waarde) &&
    cells.eenheid === eenheid
  );
}

/**
 * The permanent address of a figure: its row in the last frozen file that has it, if the figure has not changed since. A row is addressed as a text/csv
 * fragment (RFC 7111), in which the head is row 1.
 */
export function lastingPlace(figure: Figure, { frozen }: Pick<Registers, "frozen">): { day: string; address: string } | undefined {
  for (const { day, rows } of frozen) {
    const row = rows.findIndex(({ id }) => id === figure.id);
    const cells = rows[row];
    if (cells !== undefined) return saysTheSame(cells, figure) ? { day, address: `${frozenAddress(day)}#row=${row + 2}` } : undefined;
  }
  return undefined;
}

/** What changed since a day was frozen: the ids of figures with another outcome, and of figures that are gone. */
export function changedSince({ rows }: FrozenFigures, { figures }: Pick<Registers, "figures">): { changed: string[]; gone: string[] } {
  const changed: string[] = [];
  const gone: string[] = [];
  for (const cells of rows) {
    const { id = "" } = cells;
    const figure = figures.get(id);
    if (figure === undefined) gone.push(id);
    else if (!saysTheSame(cells, figure)) changed.push(id);
  }
  return { changed, gone };
}

/** Whether the last frozen figures are exactly the current ones. */
export function isFrozenNow(registers: Pick<Registers, "figures" | "frozen">): boolean {
  const [last] = registers.frozen;
  if (last === undefined) return false;
  const { changed, gone } = changedSince(last, registers);
  return changed.length === 0 && gone.length === 0 && last.rows.length === registers.figures.size;
}
