import { CsvError, parse } from "csv-parse/sync";
import { z } from "zod";
import type { Saying } from "../model/faults.ts";
import { nearestName, withGuess } from "../model/nearest-name.ts";

/** Rows of a register, keyed by the column names on the first line; an empty cell is absent. Lines are 1-based. */
export const csvRows = z.array(z.object({ line: z.number(), cells: z.record(z.string(), z.string()) }));
type CsvRow = z.infer<typeof csvRows>[number];

interface CsvFault {
  readonly line: number;
  readonly field: string;
  readonly saying: Saying;
}

const records = z.array(z.object({ record: z.array(z.string()), info: z.object({ lines: z.number() }) }));

/** Parses a CSV that we wrote ourselves; keyed by the column names on its first line. */
export function csvRecords(text: string): Record<string, string>[] {
  return z.array(z.record(z.string(), z.string())).parse(parse(text, { columns: true }));
}

const separators = { ",": "komma's", ";": "puntkomma's", "\t": "tabs", "|": "staande streepjes" } as const;
type Separator = keyof typeof separators;

/** The columns that a row can have, and those that are required. */
interface Columns {
  readonly all: readonly string[];
  readonly required: readonly string[];
}

type Report = (line: number, field: string, saying: Saying) => unknown;
type ParsedRow = z.infer<typeof records>[number];

/**
 * Reads a register in CSV. Another separator than a comma is a fault on line 1, but the file is read all the same, so that its other faults are reported too.
 * Spaces around cells and empty rows are dropped.
 * @returns no rows when the first line has no names of columns, or when a required column is missing
 */
export function readCsv(text: string, columns: Columns): { rows: CsvRow[]; faults: CsvFault[] } {
  const faults: CsvFault[] = [];
  const report: Report = (line, field, saying) => faults.push({ line, field, saying });
  const parsed = parseRows(text, report);
  // A first line without any known column name is not a header; then only that is reported.
  const isHead = ({ record }: ParsedRow): boolean => record.some((name) => columns.all.includes(name.trim().toLowerCase()));
  const [head, ...rest] = parsed;
  if (head === undefined || !isHead(head)) {
    const later = parsed.find(isHead)?.info.lines;
    const saying = {
      code: "rij-past-niet",
      what: head === undefined ? "Dit register is leeg." : "Op de eerste regel staan niet de namen van de velden.",
      mend:
        later === undefined
          ? `Zet op de eerste regel: ${columns.all.join(",")}`
          : `Haal weg wat boven regel ${String(later)} staat: daar staan de namen.`,
    } as const;
    return { rows: [], faults: [...faults.filter(({ line }) => line === 1), { line: 1, field: "bestand", saying }] };
  }
  const names = head.record.map((name) => name.trim());
  checkNames(names, columns, (name, saying) => report(head.info.lines, name, saying));
  if (columns.required.some((name) => !names.includes(name))) return { rows: [], faults };
  return { rows: rest.flatMap((row) => rowOf(row, names, report) ?? []), faults };
}

/** Splits a file into rows with text; a row with a misplaced quotation mark is reported and left out. */
function parseRows(text: string, report: Report): ParsedRow[] {
  const marked = /^"?sep=.*/i.exec(text)?.[0];
  const body = marked === undefined ? text : text.slice(marked.length);
  const first = body.trimStart().split("\n", 1)[0] ?? "";
  const separator = ([",", ";", "\t", "|"] as const).reduce<Separator>(
    (best, one) => (countIn(first, one) > countIn(first, best) ? one : best),
    ",",
  );
  const refuse = (what: string): unknown =>
    report(1, "bestand", {
      code: "rij-past-niet",
      what,
      mend: "Bewaar het in LibreOffice: Opslaan als, CSV, Filterinstellingen bewerken, met UTF-8 en een komma. Een Nederlandse Excel zet altijd puntkomma's. Of zet het oude bestand terug, en verander de rij aan de redactietafel.",
    });
  if (marked !== undefined) refuse("De eerste regel is een regel van Excel (sep=).");
  else if (separator !== ",") refuse(`In dit bestand staan ${separators[separator]} tussen de velden.`);

  const unclosed: number[] = [];
  const found = parse(body, {
    delimiter: separator,
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    trim: true,
    on_skip: (error) => {
      // The row after the last valid one: the parser notices a quotation mark that is not closed only later.
      if (error instanceof CsvError) unclosed.push(1 + countOf(error, "records") + countOf(error, "empty_lines") + unclosed.length);
      return undefined;
    },
  });
  const rows = records.parse(found).filter(({ record }) => record.some((cell) => cell !== ""));
  const opened = rows.map((row) => ({ ...row, record: cellsOf(row.record, separator) }));
  // Then a quotation mark that does not close comes of the same: of a row with a semicolon in it.
  if (opened.some(({ record }, at) => record !== rows[at]?.record))
    refuse("In dit bestand staan hele rijen tussen aanhalingstekens: zo bewaart Excel een bestand met komma's.");
  else
    for (const line of unclosed)
      report(line, "bestand", {
        code: "rij-past-niet",
        what: "Een aanhalingsteken in deze rij sluit niet, of staat midden in een veld.",
        mend: 'Zet een tekst met een komma of aanhalingsteken tussen dubbele aanhalingstekens, en een aanhalingsteken daarin dubbel: "Zij zei ""ja"", en ging".',
      });
  return opened;
}

/** The cells of a row, also of one that a spreadsheet took for a single cell and put between quotation marks as a whole. */
function cellsOf(record: string[], separator: Separator): string[] {
  const [whole = "", ...others] = record;
  if (others.some((cell) => cell !== "") || !whole.includes(separator)) return record;
  const [cells] = z.array(z.array(z.string())).parse(parse(whole, { delimiter: separator, trim: true, skip_records_with_error: true }));
  return cells ?? record;
}

/** Reports column names that are unknown, repeated or missing. A misspelled name is only reported as unknown. */
function checkNames(names: readonly string[], { all, required }: Columns, report: (name: string, saying: Saying) => unknown): void {
  for (const [at, name] of names.entries()) {
    const small = name.toLowerCase();
    if (name !== "" && !all.includes(name))
      report(name, {
        code: "veld-onbekend",
        what: "Dit veld bestaat niet.",
        mend: all.includes(small) ? `Bedoelt u ${small}?` : withGuess(small, all, "Haal de kolom weg of kijk de spelling na."),
      });
    else if (name !== "" && names.indexOf(name) === at && names.lastIndexOf(name) !== at)
      report(name, { code: "veld-dubbel", what: "Dit veld staat er twee keer.", mend: "Haal een van de twee kolommen weg." });
  }
  const isMeant = (name: string): boolean =>
    names.some((other) => other.toLowerCase() === name || nearestName(other.toLowerCase(), all) === name);
  for (const name of required.filter((one) => !names.includes(one) && !isMeant(one)))
    report(name, { code: "veld-ontbreekt", what: "Dit veld ontbreekt.", mend: "Zet de naam van het veld in de eerste regel." });
}

/** The cells of a row by column name; undefined, and reported, when the number of cells differs from the header. */
function rowOf({ record, info }: ParsedRow, names: readonly string[], report: Report): CsvRow | undefined {
  if (record.length < names.length || record.slice(names.length).some((cell) => cell !== "")) {
    report(info.lines, "bestand", {
      code: "rij-past-niet",
      what: "Deze rij heeft niet evenveel velden als de eerste regel.",
      mend: "Tel de komma's, en zet een tekst waar een komma in staat tussen dubbele aanhalingstekens.",
    });
    return undefined;
  }
  const cells = names.flatMap((name, at) => (name !== "" && record[at] !== "" ? [[name, record[at] ?? ""] as const] : []));
  return { line: info.lines, cells: Object.fromEntries(cells) };
}

const months = "jan|feb|mrt|mar|mär|apr|mei|may|mai|jun|jul|aug|sep|sept|okt|oct|nov|dec|dez";
const madeDays = [
  new RegExp(`^\\d{1,2}[-/ ](?:${months})\\.?(?:[-/ ]\\d{2,4})?$`, "i"),
  new RegExp(`^(?:${months})\\.?[-/]\\d{2,4}$`, "i"),
  /^\d{1,2}([-/])\d{1,2}\1(?:\d{2}|\d{4})$/,
];

/** Whether a cell looks like a date that a spreadsheet made of a number or a range: `1-3` becomes `1-mrt`, `2014` in a column of dates `6-7-1905`. */
export function isMadeDay(cell: string): boolean {
  return madeDays.some((form) => form.test(cell));
}

export const madeDay = {
  code: "datum-van-excel",
  what: "Hier staat een dag zoals Excel die maakt van een getal, een jaar of een reeks.",
  mend: "Kies in Excel voor deze kolom eerst Tekst, en typ dan opnieuw wat er stond, zoals 2014 of 1-3. Bedoelt u een dag, schrijf hem dan uit: 1 maart 2014.",
} as const satisfies Saying;

function countIn(text: string, sign: string): number {
  return text.split(sign).length;
}

function countOf(error: CsvError, name: string): number {
  const count = error[name];
  return typeof count === "number" ? count : 0;
}
