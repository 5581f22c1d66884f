import { frozenAddress } from "../model/open-data.ts";
import type { Figure } from "../model/registers.ts";
import type { FrozenFigures } from "../read/frozen.ts";
import type { Registers } from "../read/registers.ts";

/*
 * Figures that stand now, held against those of a day that others refer to. A figure says the same as long as it counts the same thing, over the same time, with
 * the same outcome: that somebody looked at its source again changes nothing for who named it.
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
 * Where a figure stands for ever: its row in the figures of the last day on which it was frozen, if it said then what it says now.
 * The row is named as text/csv has it (RFC 7111), where the head is the first.
 */
export function lastingPlace(figure: Figure, { frozen }: Pick<Registers, "frozen">): { day: string; address: string } | undefined {
  for (const { day, rows } of frozen) {
    const row = rows.findIndex(({ id }) => id === figure.id);
    const cells = rows[row];
    if (cells !== undefined) return saysTheSame(cells, figure) ? { day, address: `${frozenAddress(day)}#row=${row + 2}` } : undefined;
  }
  return undefined;
}

/** What is no more as it was frozen: figures that say something else now, by id, and those that are gone, as they were called. */
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

/** Whether every figure stands in the last frozen ones as it is now, and no other does. */
export function isFrozenNow(registers: Pick<Registers, "figures" | "frozen">): boolean {
  const [last] = registers.frozen;
  if (last === undefined) return false;
  const { changed, gone } = changedSince(last, registers);
  return changed.length === 0 && gone.length === 0 && last.rows.length === registers.figures.size;
}
