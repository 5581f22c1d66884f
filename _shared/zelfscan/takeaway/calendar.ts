import { createEvents } from "ics";
import type { Plan } from "../plan.ts";

/**
 * The days of the action plan as all-day events, as RFC 5545 has them: CRLF, folded lines, DTSTART;VALUE=DATE. A building
 * block keeps its UID, so that opening a later plan moves its day and does not double it.
 */
export function calendarOf({ title, key, rows }: Plan): string {
  const dated = rows.flatMap((row) => {
    const [year, month, day] = row.due.split("-").map(Number);
    return year === undefined || month === undefined || day === undefined
      ? []
      : [{ row, start: [year, month, day] as [number, number, number] }];
  });
  const { error, value } = createEvents(
    dated.map(({ row, start }) => ({
      uid: `${[row.id.toLowerCase(), key].filter((part) => part !== "").join("-")}@zelfscan-kader-mensenhandel`,
      productId: "-//zelfscan kader mensenhandel//NL",
      calName: title,
      start,
      // A day lasts until the next one begins.
      end: dayAfter(start),
      title: `${row.id} ${row.title}`,
      description: [row.nextStep, row.owner === "" ? "" : `Eigenaar: ${row.owner}`, ...row.links.map(({ href }) => href)]
        .filter((line) => line !== "")
        .join("\n"),
      busyStatus: "FREE" as const,
      transp: "TRANSPARENT" as const,
    })),
  );
  if (typeof value !== "string" || value === "") throw error ?? new Error("The calendar was not made.");
  return foldLines(value);
}

/** The library folds by characters; the standard counts octets, and é has two. */
function foldLines(calendar: string): string {
  const lines = calendar.replace(/\r\n[ \t]/g, "").split("\r\n");
  return lines.map(foldedLine).join("\r\n");
}

const octets = 75;

function foldedLine(line: string): string {
  const encoder = new TextEncoder();
  const parts = [""];
  let size = 0;
  for (const character of line) {
    const { length } = encoder.encode(character);
    if (size + length > octets) {
      parts.push("");
      // The space that a continued line begins with.
      size = 1;
    }
    parts.push((parts.pop() ?? "") + character);
    size += length;
  }
  return parts.join("\r\n ");
}

function dayAfter([year, month, day]: readonly [number, number, number]): [number, number, number] {
  const next = new Date(Date.UTC(year, month - 1, day + 1));
  return [next.getUTCFullYear(), next.getUTCMonth() + 1, next.getUTCDate()];
}
