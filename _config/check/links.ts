import { snippetsAddress } from "../../_shared/help-snippets.ts";
import { languages } from "../../_shared/languages.ts";
import { blockAnchor } from "../../_shared/text/blockAnchor.ts";
import { keysOf } from "../../_shared/vocabulary.ts";
import { factsOf } from "../model/kinds.ts";
import { chartNames } from "../prose/figures/index.ts";
import type { ProseContext, Target } from "../prose/context.ts";
import { namesOf } from "../prose/names.ts";
import { isTestimony } from "../prose/testimony.ts";
import type { Page } from "../prose/page.ts";
import type { Fault } from "../model/faults.ts";
import { feeds } from "../model/feeds.ts";
import { dataAddresses, dataNames, dataPackage, kompasText } from "../model/open-data.ts";
import { withGuess } from "../model/nearest-name.ts";
import { placeOf } from "../model/place.ts";
import type { Registers } from "../read/registers.ts";

/** The address and kind of a page by its file path in `content/`, when its fields could not be read. */
export function targetAt(file: string): Target[] {
  const place = placeOf(file.replace(/^content\//, ""));
  return "problem" in place ? [] : [{ kind: place.kind, title: place.slug, address: place.address }];
}

/** Addresses that the build writes and text may link to: feeds and open data (_config/publish/). */
const builtAddresses = new Set([
  ...feeds.map(({ address }) => address),
  ...Object.values(dataPackage),
  ...dataNames.flatMap((name) => Object.values(dataAddresses(name))),
  ...chartNames.map((name) => `/data/${name}.csv`),
  kompasText,
  ...["nl", ...keysOf(languages)].map(snippetsAddress),
]);

/** What the check of links needs to know of a page. */
export interface LinkingPage {
  readonly page: Pick<Page, "file" | "address" | "kind" | "body">;
  readonly links: ProseContext["links"];
  readonly bodyLine: number;
}

/**
 * Checks links between pages: the address must be published, and an anchor must exist on that page.
 * @param others pages that may be linked to, and are not checked themselves
 */
export function linkFaults(
  rendered: readonly LinkingPage[],
  registers: Registers,
  targets: ReadonlyMap<string, Target>,
  others: readonly Pick<LinkingPage, "page">[] = [],
): Fault[] {
  const anchors = new Map([...others, ...rendered].map(({ page }) => [page.address, anchorsOf(page, registers)]));
  const addresses = [...namesOf("blijvende-pagina", { registers, targets }).map(({ value }) => value), ...builtAddresses];
  return rendered.flatMap(({ page, links, bodyLine }) =>
    links.flatMap(({ href, line }): Fault[] => {
      const [path = "", anchor] = href.split("#");
      const address = path === "" ? page.address : path;
      const known = anchors.get(address);
      const at = { file: page.file, line: line + bodyLine, field: "tekst" };
      // Headings of a testimony are never suggested: they may quote somebody.
      const places = isTestimony(address) ? [] : [...(known ?? [])];
      if (known === undefined) {
        return builtAddresses.has(address) || targets.has(address)
          ? []
          : [
              {
                ...at,
                code: "link-onbekend" as const,
                what: `De link ${href} gaat naar een pagina die er niet is.`,
                mend: withGuess(address, addresses, "Kijk het adres na; een concept telt niet mee."),
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
              mend: withGuess(anchor, places, "Neem de kop over in kleine letters met streepjes."),
            },
          ];
    }),
  );
}

/** Every anchor on a page. */
export function anchorsOf(page: LinkingPage["page"], registers: Registers): ReadonlySet<string> {
  const ids = [...page.body.anchors];
  const { lists } = factsOf(page.kind);
  if (lists === "terms") ids.push(...registers.terms.keys());
  if (lists === "blocks") ids.push(...[...registers.blocks.keys()].map(blockAnchor));
  return new Set([...ids, "bronnenlijst"]);
}
