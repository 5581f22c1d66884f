import { z } from "zod";
import type { Exceptions } from "./exceptions.ts";

/** What `npm audit --json` prints, as far as it is read. A package stands in it for an advisory, or for another package that it needs. */
const report = z.looseObject({
  auditReportVersion: z.literal(2),
  vulnerabilities: z.record(
    z.string(),
    z.looseObject({
      name: z.string(),
      via: z.array(z.union([z.string(), z.looseObject({ title: z.string(), url: z.string(), severity: z.string(), range: z.string() })])),
    }),
  ),
});

/**
 * Advisories against what we use, and exceptions for those that are no more.
 * @param printed by `npm audit --json`
 * @returns sentences; undefined when it is no report
 */
export function advisedAgainst(printed: string, { adviezen }: Pick<Exceptions, "adviezen">): string[] | undefined {
  const read = report.safeParse(valueOf(printed));
  if (!read.success) return undefined;
  const found = new Map(
    Object.values(read.data.vulnerabilities).flatMap(({ name, via }) =>
      via.flatMap((cause) => (typeof cause === "string" ? [] : [[numberIn(cause.url), { name, ...cause }] as const])),
    ),
  );
  const excepted = new Set(adviezen.map(({ advies }) => advies));
  return [
    ...[...found]
      .filter(([id]) => !excepted.has(id))
      .map(([id, { name, range, severity, title, url }]) => `${id} (${severity}) raakt ${name} ${range}: ${title}. ${url}`),
    ...[...excepted].filter((id) => !found.has(id)).map((id) => `${id} raakt ons niet meer. Haal de uitzondering weg.`),
  ];
}

/**
 * Why there is no report, in npm's own words where it has them.
 * @param printed by `npm audit --json`
 */
export function unansweredBy(printed: string): string {
  const read = z.looseObject({ message: z.string() }).safeParse(valueOf(printed));
  return read.success ? `npm audit zegt "${read.data.message}".` : "npm audit gaf geen antwoord.";
}

function numberIn(url: string): string {
  return url.slice(url.lastIndexOf("/") + 1);
}

function valueOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
