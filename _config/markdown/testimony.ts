import type { Saying } from "../content/faults.ts";
import type { Surroundings } from "./context.ts";

const testimony = /^\/getuigenissen\/([a-z0-9-]+)\/?(?:#.*)?$/;

/** Whether an address is that of one testimony. Such a page can be gone tomorrow: consent lapses, or is taken back. */
export function isTestimony(href: string): boolean {
  return testimony.test(href);
}

/** What the check says of a reference to a testimony that is not on the site. Never a fault: the site is built without it. */
export function absentTestimony(slug: string): Saying {
  return {
    code: "getuigenis-afwezig",
    what: `De getuigenis ${slug} staat niet op de site. De verwijzing is weggelaten.`,
    mend: "Kijk de naam na. Is de getuigenis ingetrokken of verlopen, haal dan ook deze verwijzing weg.",
  };
}

/** The slug of a testimony that an address leads to and that is not published; undefined when all is well. */
export function missingTestimony(href: string, { targets }: Surroundings): string | undefined {
  const slug = testimony.exec(href)?.[1];
  return slug === undefined || targets.has(`/getuigenissen/${slug}/`) ? undefined : slug;
}
