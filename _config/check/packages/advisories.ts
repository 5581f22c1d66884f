import { z } from "zod";
import type { Exceptions } from "./exceptions.ts";

/** The parts of `npm audit --json` that are read. A package is listed for an advisory, or because it depends on another listed package. */
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
 * Advisories against packages that we use, and exceptions for advisories that no longer apply.
 * @param printed output of `npm audit --json`
 * @returns sentences; undefined when the output is not a report
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
 * Why there is no report, quoting npm where possible.
 * @param printed output of `npm audit --json`
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
