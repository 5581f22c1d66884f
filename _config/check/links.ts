import { chartNames } from "../prose/figures/index.ts";
import type { ProseContext, Target } from "../prose/context.ts";
import type { Page } from "../prose/page.ts";
import type { Fault } from "../model/faults.ts";
import { placeOf } from "../model/place.ts";
import type { Registers } from "../read/registers.ts";

/** The address a file in `content/` asks for, if any. */
export function addressOf(file: string): string[] {
  const place = placeOf(file.replace(/^content\//, ""));
  return "problem" in place ? [] : [place.address];
}

/** What the build writes and prose may link to: the feed and the open data (_config/publish/files/). */
const builtAddresses = new Set(["/feed.xml", "/data/cijfers.csv", ...chartNames.map((name) => `/data/${name}.csv`)]);

/** Links between pages: the address must be published, and an anchor must stand on that page. */
export function linkFaults(
  rendered: readonly { page: Page; links: ProseContext["links"]; bodyLine: number }[],
  registers: Registers,
  targets: ReadonlyMap<string, Target>,
): Fault[] {
  const anchors = new Map(rendered.map(({ page }) => [page.address, anchorsOf(page, registers)]));
  return rendered.flatMap(({ page, links, bodyLine }) =>
    links.flatMap(({ href, line }): Fault[] => {
      const [path = "", anchor] = href.split("#");
      const address = path === "" ? page.address : path;
      const known = anchors.get(address);
      const at = { file: page.file, line: line + bodyLine, field: "tekst" };
      if (known === undefined) {
        return builtAddresses.has(address) || targets.has(address)
          ? []
          : [
              {
                ...at,
                code: "link-onbekend" as const,
                what: `De link ${href} gaat naar een pagina die er niet is.`,
                mend: "Kijk het adres na; een concept telt niet mee.",
              },
            ];
      }
      return anchor === undefined || known.has(anchor)
        ? []
        : [
            {
              ...at,
              code: "plek-onbekend" as const,
              what: `Op ${address} staat geen plek met de naam ${anchor}.`,
              mend: "Neem de kop over in kleine letters met streepjes.",
            },
          ];
    }),
  );
}

/** Every place on a page that an address can name. */
export function anchorsOf(page: Page, registers: Registers): ReadonlySet<string> {
  const ids = [...page.body.html.toString().matchAll(/ id="([^"]+)"/g)].map(([, id = ""]) => id);
  if (page.kind === "begrippen") ids.push(...registers.terms.keys());
  if (page.kind === "thema") ids.push(...[...registers.blocks.keys()].map((id) => id.toLowerCase().replace(".", "-")));
  return new Set([...ids, "bronnenlijst"]);
}
