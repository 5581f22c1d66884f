import { daysLater } from "../../_shared/text/daysLater.ts";
import { helpOrder } from "../model/help-lines.ts";
import type { LegislationStage } from "../../_shared/vocabulary.ts";
import type { HelpLine, Legislation, Source } from "../model/registers.ts";
import type { Page } from "../prose/page.ts";
import type { Fault, FaultCode } from "../model/faults.ts";
import { isPrivate } from "../read/private.ts";
import { registerTable, type Registers } from "../read/registers.ts";

/** How many days before its last valid day a fact is announced. */
export const notice = 30;
/** An instrument is reviewed within a year: law changes on 1 January and 1 July. */
const instrumentYear = 365;

/** How many days a source may be used for the status of a law: law changes on 1 January and 1 July, a bill can change any week. */
const stateDays: Readonly<Record<LegislationStage, number>> = { geldt: 365, later: 180, voorstel: 180 };

/** Something that somebody has to look at again. */
export interface Due {
  readonly file: string;
  readonly line: number;
  /** What it is, as an editor knows it. */
  readonly name: string;
  /** The last day on which it counts as checked, YYYY-MM-DD. */
  readonly until: string;
  readonly past: boolean;
  /** A role. */
  readonly owner?: string;
  /** Where to look. */
  readonly source?: Source;
}

/** Whether the last valid day of a fact has passed. Both days as YYYY-MM-DD in Europe/Amsterdam. */
export function isPast(until: string, today: string): boolean {
  return today > until;
}

/**
 * Marks every fact that is past its last valid day with the source of the current one, so that pages can say so.
 * A help line loses its number, which by now may belong to a stranger: only its name and its website remain. The alarm
 * number always stays: it is laid down by law, and a help page without it would be the greater danger.
 */
export function withLapsed(registers: Registers, today: string): Registers {
  const sourceOf = (row: { bron: string; geldig_tot: string }): Source | undefined =>
    isPast(row.geldig_tot, today) ? registers.sources.get(row.bron) : undefined;
  const marked = <T extends { bron: string; geldig_tot: string }>(rows: ReadonlyMap<string, T>): ReadonlyMap<string, T> =>
    new Map(
      [...rows].map(([id, row]) => {
        const lapsed = sourceOf(row);
        return [id, lapsed === undefined ? row : { ...row, lapsed }];
      }),
    );
  const helpLines = new Map(
    [...registers.helpLines].map(([id, row]) => {
      const lapsed = id === helpOrder[0] ? undefined : sourceOf(row);
      return [id, lapsed === undefined ? row : withoutNumber(row, lapsed)];
    }),
  );
  const legislation = new Map(
    [...registers.legislation].map(([id, row]) => {
      const lapsed = isPast(stateHoldsUntil(row), today) ? registers.sources.get(row.bronnen[0] ?? "") : undefined;
      return [id, lapsed === undefined ? row : { ...row, lapsed }];
    }),
  );
  return {
    ...registers,
    figures: marked(registers.figures),
    laws: marked(registers.laws),
    rulings: marked(registers.rulings),
    rights: marked(registers.rights),
    sharing: marked(registers.sharing),
    borderRoutes: marked(registers.borderRoutes),
    legislation,
    helpLines,
  };
}

/** The last day on which the source of a law or bill may be used for its status. */
export function stateHoldsUntil({ stand_op, fase }: Pick<Legislation, "stand_op" | "fase">): string {
  return daysLater(stand_op, stateDays[fase]);
}

/** Keeps the name and the website. The costs and opening hours of the number are removed with it. */
function withoutNumber(row: HelpLine, lapsed: Source): HelpLine {
  const { id, naam, voor, anoniem, url, let_op, oordeel, bron, gecontroleerd_op, geldig_tot } = row;
  const site = url ?? lapsed.url.replace(/^http:/, "https:");
  return {
    id,
    naam,
    voor,
    ...(anoniem === undefined ? {} : { anoniem }),
    ...(let_op === undefined ? {} : { let_op }),
    soort: "site",
    url: site,
    oordeel,
    bron,
    gecontroleerd_op,
    geldig_tot,
    lapsed,
  };
}

/**
 * Everything that expires within some days or has expired: facts in the registers, pages to revise, instruments of law.
 * @param days how far to look ahead, that day included
 * @returns sorted by day, then by file and line
 */
export function dueWithin(days: number, { registers, pages, today }: Checked): Due[] {
  const horizon = daysLater(today, days);
  const all: Due[] = [];
  // The line of a row is looked up only when it is due: that parses the whole register.
  const add = ({ id, ...due }: Omit<Due, "past" | "line"> & { readonly id?: string }): void => {
    if (due.until > horizon) return;
    all.push({ ...due, line: id === undefined ? 1 : registers.lineOf(due.file, id), past: isPast(due.until, today) });
  };
  const facts = [
    [registerTable.figures.file, registers.figures],
    [registerTable.laws.file, registers.laws],
    [registerTable.rulings.file, registers.rulings],
    [registerTable.rights.file, registers.rights],
    [registerTable.sharing.file, registers.sharing],
    [registerTable.borderRoutes.file, registers.borderRoutes],
    [registerTable.helpLines.file, registers.helpLines],
  ] as const;
  for (const [file, rows] of facts) {
    for (const [id, row] of rows) {
      const source = registers.sources.get(row.bron);
      add({ file, id, name: id, until: row.geldig_tot, ...(source ? { source } : {}) });
    }
  }
  for (const [id, row] of registers.legislation) {
    const source = registers.sources.get(row.bronnen[0] ?? "");
    add({ file: registerTable.legislation.file, id, name: row.kort, until: stateHoldsUntil(row), ...(source ? { source } : {}) });
  }
  for (const [id, { contacten }] of registers.regions) {
    for (const { organisatie, bron, geldig_tot } of contacten) {
      const source = registers.sources.get(bron);
      add({ file: registerTable.regions.file, id, name: `${organisatie} (${id})`, until: geldig_tot, ...(source ? { source } : {}) });
    }
  }
  const { stand, bron } = registers.site.gemeenten;
  const division = registers.sources.get(bron);
  add({
    file: registerTable.site.file,
    name: "De indeling in gemeenten van gemeenten.csv",
    until: `${stand.slice(0, 4)}-12-31`,
    ...(division ? { source: division } : {}),
  });
  for (const { file, data } of pages) {
    // For a testimony the list gives the file and the day, and nothing of its content.
    const told = isPrivate(file) ? { name: "Een verteld verhaal" } : { name: data.titel, owner: data.eigenaar };
    add({ file, until: data.herzien_voor, ...told });
    if ("gecontroleerd_op" in data)
      add({
        file,
        name: `${data.titel} (de regels)`,
        until: daysLater(data.gecontroleerd_op, instrumentYear),
        owner: data.eigenaar,
      });
  }
  return all.sort((a, b) => order(a.until, b.until) || order(a.file, b.file) || a.line - b.line || order(a.name, b.name));
}

/** What is searched for expired facts. */
interface Checked {
  readonly registers: Registers;
  readonly pages: readonly Pick<Page, "file" | "data">[];
  readonly today: string;
}

/** The field with the date of a fact, in registers where that is not the last valid day. */
const dayField: Readonly<Record<string, string>> = {
  [registerTable.legislation.file]: "stand_op",
  [registerTable.site.file]: "gemeenten.stand",
};

/** The warnings of the check. Never faults: a failed build would keep the whole old site online. */
export function dueWarnings(checked: Checked): Fault[] {
  return dueWithin(notice, checked).map(({ file, line, name, until, past, source }) => {
    const code: FaultCode = past ? "verlopen" : "verloopt-binnenkort";
    return {
      code,
      file,
      line,
      field: dayField[file] ?? (source === undefined ? "herzien_voor" : "geldig_tot"),
      what: past ? `${name} was goed tot en met ${until}.` : `${name} is goed tot en met ${until}.`,
      mend:
        source === undefined
          ? "Lees de tekst na, verbeter wat veranderde en kies een nieuwe dag."
          : `Kijk na bij ${source.organisatie}: ${source.url}. Pas het feit aan en zet er de nieuwe dagen bij.`,
    };
  });
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
