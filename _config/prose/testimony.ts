import type { Saying } from "../model/faults.ts";
import { withGuess } from "../model/nearest-name.ts";
import type { ProseSurroundings } from "./context.ts";

const testimony = /^\/getuigenissen\/([a-z0-9-]+)\/?(?:#.*)?$/;

/** The address of a testimony. */
export function testimonyAddress(slug: string): string {
  return `/getuigenissen/${slug}/`;
}

/** The slug of the testimony that an address leads to; undefined for every other address. */
export function testimonyOf(href: string): string | undefined {
  return testimony.exec(href)?.[1];
}

/** Whether an address is that of one testimony. Such a page can disappear any day: consent expires or is withdrawn. */
export function isTestimony(href: string): boolean {
  return testimony.test(href);
}

/** The testimonies that the check may suggest; never one that somebody told themselves. */
export function storiesToName(targets: ProseSurroundings["targets"]): { readonly value: string; readonly label: string }[] {
  return [...targets.values()].flatMap(({ address, title, provenance }) => {
    const slug = provenance === "interview" ? undefined : testimonyOf(address);
    return slug === undefined ? [] : [{ value: slug, label: title }];
  });
}

/** The warning for a reference to a testimony that is left out. Never a fault: the site is built without it. */
export function leftOutWarning(
  slug: string,
  { elsewhere, targets, registers }: Pick<ProseSurroundings, "targets" | "registers" | "elsewhere">,
): Saying {
  if (elsewhere?.has(testimonyAddress(slug)) === true)
    return {
      code: "getuigenis-niet-hier",
      what: `De verteller van ${slug} wil niet dat deze tekst het verhaal noemt. De verwijzing is weggelaten.`,
      mend: "Haal deze verwijzing weg. Wat de verteller koos, staat bij dat verhaal onder kanalen.",
    };
  const mend = "Kijk de naam na. Is de getuigenis ingetrokken of verlopen, haal dan ook deze verwijzing weg.";
  const isWithdrawn = registers.withdrawn.some((row) => row.slug === slug);
  const names = isWithdrawn ? [] : storiesToName(targets).map(({ value }) => value);
  return {
    code: "getuigenis-afwezig",
    what: `De getuigenis ${slug} staat niet op de site. De verwijzing is weggelaten.`,
    mend: withGuess(slug, names, mend),
  };
}

/** Whether a message only says that a testimony is left out. */
export function isLeftOut({ code }: Saying): boolean {
  return code === "getuigenis-afwezig" || code === "getuigenis-niet-hier";
}
