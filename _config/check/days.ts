import { keysOf } from "../../_shared/vocabulary.ts";
import { fieldName, type Fault, type Saying } from "../model/faults.ts";
import { registerTable, type Registers } from "../read/registers.ts";

type Path = readonly PropertyKey[];

/** Fields with the day on which something was done: it cannot lie in the future. */
const done = new Set(["bijgewerkt", "datum", "gegeven", "gecontroleerd_op", "stand_op", "nagelezen_op", "gemeten_op"]);
/** Pairs of days of which the second must be after the first. */
const ordered = [
  ["bijgewerkt", "herzien_voor"],
  ["gecontroleerd_op", "geldig_tot"],
] as const;

const isDay = (value: unknown): value is string => typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/.test(value);

/** Days in fields that are valid dates and cannot be right. A date with the wrong year is easily overlooked. */
function* wrongDays(value: unknown, today: string, path: Path = []): Generator<Saying & { path: Path }> {
  if (typeof value !== "object" || value === null) return;
  const fields = new Map<string, unknown>(Object.entries(value));
  for (const [name, inner] of fields) {
    if (done.has(name) && isDay(inner) && inner > today)
      yield {
        path: [...path, name],
        code: "dag-in-toekomst",
        what: "Deze dag moet nog komen, en hier staat wanneer iets is gedaan.",
        mend: "Kijk het jaar, de maand en de dag na.",
      };
    yield* wrongDays(inner, today, [...path, Array.isArray(value) ? Number(name) : name]);
  }
  for (const [first, second] of ordered) {
    const [before, after] = [fields.get(first), fields.get(second)];
    if (isDay(before) && isDay(after) && after <= before)
      yield {
        path: [...path, second],
        code: "dag-volgorde",
        what: `De dag bij ${second} komt niet na die bij ${first}.`,
        mend: "Kijk van allebei het jaar, de maand en de dag na.",
      };
  }
}

/** @param today YYYY-MM-DD in Europe/Amsterdam, the day of the edition */
export function pageDayWarnings(
  {
    file,
    data,
    parsed,
  }: { readonly file: string; readonly data: object; readonly parsed: { readonly yaml: { readonly lineOf: (path: Path) => number } } },
  today: string,
): Fault[] {
  return [...wrongDays(data, today)].map(({ path, ...saying }) => ({
    file,
    line: parsed.yaml.lineOf(path),
    field: fieldName(path),
    ...saying,
  }));
}

/** The same for the rows of registers with named rows. */
export function registerDayWarnings(registers: Registers, today: string): Fault[] {
  const { sources, figures, laws, rulings, legislation, rights, sharing, borderRoutes, helpLines, terms, signals, regions } = registers;
  const named = { sources, figures, laws, rulings, legislation, rights, sharing, borderRoutes, helpLines, terms, signals, regions };
  return keysOf(named).flatMap((name) => {
    const [{ file }, rows] = [registerTable[name], named[name]];
    return [...rows.values()].flatMap((row) =>
      [...wrongDays(row, today)].map(({ path, ...saying }) => ({
        file,
        line: registers.lineOf(file, row.id),
        field: fieldName(path),
        ...saying,
      })),
    );
  });
}
