import type { Saying } from "../model/faults.ts";
import type { Surroundings } from "./context.ts";

const testimony = /^\/getuigenissen\/([a-z0-9-]+)\/?(?:#.*)?$/;

/** Where the testimony of a name stands. */
export function testimonyAddress(slug: string): string {
  return `/getuigenissen/${slug}/`;
}

/** The name of the one testimony that an address leads to; undefined for every other address. */
export function testimonyOf(href: string): string | undefined {
  return testimony.exec(href)?.[1];
}

/** Whether an address is that of one testimony. Such a page can be gone tomorrow: consent lapses, or is taken back. */
export function isTestimony(href: string): boolean {
  return testimony.test(href);
}

/** What the check says of a reference to a testimony that is left out. Never a fault: the site is built without it. */
export function leftOut(slug: string, { elsewhere }: Pick<Surroundings, "elsewhere">): Saying {
  return elsewhere?.has(testimonyAddress(slug)) === true
    ? {
        code: "getuigenis-niet-hier",
        what: `De verteller van ${slug} wil niet dat deze tekst het verhaal noemt. De verwijzing is weggelaten.`,
        mend: "Haal deze verwijzing weg. Wat de verteller koos, staat bij dat verhaal onder kanalen.",
      }
    : {
        code: "getuigenis-afwezig",
        what: `De getuigenis ${slug} staat niet op de site. De verwijzing is weggelaten.`,
        mend: "Kijk de naam na. Is de getuigenis ingetrokken of verlopen, haal dan ook deze verwijzing weg.",
      };
}
