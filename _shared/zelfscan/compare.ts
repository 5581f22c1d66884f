import { entryOf, type Scan, type ScanBlock } from "./scan.ts";
import type { ScanAnswer } from "./vocabulary.ts";

/** The most scans that can be compared: a region and a half. A wider table is unreadable. */
export const mostScans = 40;

/** Scans beside each other. */
export interface Comparison {
  readonly columns: readonly ScanColumn[];
  readonly rows: readonly ComparedRow[];
  /** The same municipality, from one day to the next. */
  readonly changes: readonly ScanChange[];
  /** Scans whose order in time is unknown; they are left out of `changes`. */
  readonly unsure: readonly ScanColumn[];
  /** Whether all scans are of one municipality; then there is nobody else to learn from. */
  readonly overTime: boolean;
}

/** How scans are set beside each other. */
export interface Manner {
  /** Letters instead of names, the same letter for the same municipality; the letters follow the order of opening. */
  readonly anonymous: boolean;
  /** All scans are of one municipality, whatever they are called. */
  readonly asOne: boolean;
}

export interface ScanColumn {
  readonly name: string;
  /** As the reader writes it, 25-11-2026; a scan without a day says so. */
  readonly day: string;
}

export interface ComparedRow {
  readonly block: ScanBlock;
  /** One a column; absent: not answered. */
  readonly given: readonly (ScanAnswer | undefined)[];
  /** Who answered "op orde" while others did not: whom to ask how they did it. */
  readonly learnFrom: readonly string[];
}

export interface ScanChange {
  readonly block: ScanBlock;
  readonly name: string;
  readonly from: ScanColumn;
  readonly to: ScanColumn;
  readonly before: ScanAnswer | undefined;
  readonly after: ScanAnswer | undefined;
  readonly direction: Direction;
}

/** How an answer changed. A change from or to no answer, "onbekend" or "niet van toepassing" is neither better nor worse. */
export type Direction = "beter" | "slechter" | "anders";

const steps: Partial<Record<ScanAnswer, number>> = { niet: 0, deels: 1, "op-orde": 2 };

/**
 * Sets scans beside each other: one municipality over time, or several.
 * @param scans in the order they were opened; nameless ones get a number
 */
export function compareScans(blocks: readonly ScanBlock[], scans: readonly Scan[], { anonymous, asOne }: Manner): Comparison {
  const named = scans.map((scan, index) => ({ scan, own: scan.name.trim() === "" ? `Scan ${index + 1}` : scan.name.trim() }));
  const keys = [...new Set(named.map(({ own }) => folded(own)))];
  const sources = named
    .map(({ scan, own }) => {
      const place = asOne ? 0 : keys.indexOf(folded(own));
      return { scan, place, name: anonymous ? `Gemeente ${letters(place)}` : own };
    })
    // One municipality's scans stand beside each other, the oldest first, and those without a day behind them.
    .sort((a, b) => a.place - b.place || compareText(a.scan.day || "9", b.scan.day || "9"));
  const columns = sources.map(({ scan, name }): ScanColumn => ({
    name,
    day: scan.day === "" ? "zonder dag" : dutchDay(scan.day),
  }));
  const rows = blocks.map((block): ComparedRow => {
    const given = sources.map(({ scan }) => entryOf(scan, block.id).answer);
    const needed = given.some((answer) => answer === "niet" || answer === "deels");
    const latest = sources.filter(({ place }, index) => sources[index + 1]?.place !== place);
    const strong = latest.filter(({ scan }) => entryOf(scan, block.id).answer === "op-orde").map(({ name }) => name);
    return { block, given, learnFrom: needed && latest.length > 1 && strong.length < latest.length ? strong : [] };
  });
  // Of a scan without a day, or of two that answer differently on one day, nobody knows which came first.
  const isUnsure = sources.map(
    ({ scan, place }, index) =>
      scan.day === "" ||
      sources.some(
        (other, at) => other.place === place && other.scan.day === scan.day && rows.some(({ given }) => given[at] !== given[index]),
      ),
  );
  const changes = columns.flatMap((to, index) => {
    const former = sources.findLastIndex(({ place }, at) => at < index && place === sources[index]?.place && isUnsure[at] !== true);
    const from = columns[former];
    if (from === undefined || isUnsure[index] === true) return [];
    return rows.flatMap(({ block, given }): ScanChange[] => {
      const [before, after] = [given[former], given[index]];
      return before === after ? [] : [{ block, name: to.name, from, to, before, after, direction: directionOf(before, after) }];
    });
  });
  const unsure = columns.filter((_, index) => isUnsure[index]);
  return { columns, rows, changes, unsure, overTime: columns.length > 1 && sources.every(({ place }) => place === sources[0]?.place) };
}

/** Whether scans look like those of one municipality over time: nowhere two names, and not all of one day. A guess, which the reader can change. */
export function lookLikeOne(scans: readonly Scan[]): boolean {
  const names = new Set(scans.map(({ name }) => folded(name)).filter((name) => name !== ""));
  return names.size <= 1 && new Set(scans.map(({ day }) => day)).size > 1;
}

/** A name as people mean it: "Gemeente Oost, 2027" is "oost". */
function folded(name: string): string {
  return name
    .toLowerCase()
    .replace(/\bgemeente\b|\b20\d\d\b|[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

function directionOf(before: ScanAnswer | undefined, after: ScanAnswer | undefined): Direction {
  const [was, is] = [before, after].map((answer) => (answer === undefined ? undefined : steps[answer]));
  if (was === undefined || is === undefined) return "anders";
  return is > was ? "beter" : "slechter";
}

/** A, B, ... Z, AA, AB, ... */
function letters(place: number): string {
  const last = String.fromCharCode(65 + (place % 26));
  return place < 26 ? last : letters(Math.floor(place / 26) - 1) + last;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** 2026-11-25 as 25-11-2026. */
function dutchDay(day: string): string {
  return day.split("-").reverse().join("-");
}
