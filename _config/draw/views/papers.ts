import { Kaart } from "../../../_includes/layouts/Kaart.tsx";
import { Kaarten } from "../../../_includes/layouts/Kaarten.tsx";
import { Neemmee } from "../../../_includes/layouts/Neemmee.tsx";
import { Sjablonen } from "../../../_includes/layouts/Sjablonen.tsx";
import { Sjabloon } from "../../../_includes/layouts/Sjabloon.tsx";
import { kompasParts, keysOf, templateGroups } from "../../../_shared/vocabulary.ts";
import type { Link } from "../../../_includes/views.ts";
import { partId } from "../../edition/books.ts";
import { pagesOf } from "../../edition/edition.ts";
import { lawsNamed } from "../../edition/laws.ts";
import { withFillIns } from "../../prose/fill-ins.tsx";
import type { Page } from "../../prose/page.ts";
import { sheetsOf } from "./books.ts";
import { card, link, view } from "./cards.ts";
import type { RoomContext, ViewMakersOf } from "./room-context.ts";

/** The layouts of this room. */
export const papersLayouts = {
  kaarten: Kaarten,
  kaart: Kaart,
  sjablonen: Sjablonen,
  sjabloon: Sjabloon,
  neemmee: Neemmee,
};

/** What of the Kompas is taken along: cards, templates, and a document of one's own choice. */
export function papersRoom(context: RoomContext): ViewMakersOf<typeof papersLayouts> {
  const { edition, kompasLinks, helpLines, sources } = context;
  const origin = edition.registers.site.url.replace(/\/$/, "");
  const topics = pagesOf(edition, "onderwerp");
  const sheets = pagesOf(edition, "kaart");
  return {
    kaarten: (page, frame) => ({
      ...view(page, frame),
      sheets: sheetsOf(context, page.address),
      cards: sheets.map((sheet) => ({ ...card(sheet), audience: sheet.data.voor_wie })),
    }),
    kaart: (page, frame) => ({
      ...view(page, frame),
      lines: helpLines(page.data.bel),
      kompas: kompasLinks(page.data.kompas),
      sheets: sheetsOf(context, page.address),
      origin,
      publishers: [...new Set(sources(page.data.bronnen).map(({ organisatie }) => organisatie))],
    }),
    sjablonen: (page, frame) => ({
      ...view(page, frame),
      groups: keysOf(templateGroups)
        .map((group) => ({
          title: templateGroups[group],
          cards: pagesOf(edition, "sjabloon")
            .filter(({ data }) => data.groep === group)
            .map((template) => ({ ...card(template), audience: template.data.voor_wie })),
        }))
        .filter(({ cards }) => cards.length > 0),
    }),
    sjabloon: (page, frame) => ({
      ...view(page, frame),
      slug: page.slug,
      laws: lawsNamed(edition.registers, page.data.wetten),
      prose: withFillIns(page.body.prose),
      sheets: sheetsOf(context, page.address),
    }),
    neemmee: (page, frame) => ({
      ...view(page, frame),
      groups: [
        ...keysOf(kompasParts).map((part) => ({
          title: kompasParts[part],
          pages: topics.filter(({ data }) => data.deel === part).map(partLink),
        })),
        { title: "Bestuurlijke instrumenten", pages: pagesOf(edition, "instrument").map(partLink) },
        { title: "Kaarten", pages: sheets.map(partLink) },
      ].filter(({ pages }) => pages.length > 0),
      origin,
    }),
  };
}

/** A page of the Kompas, as an option in the list to download. */
function partLink(page: Page): Link & { readonly id: string } {
  return { ...link(page), id: partId(page) };
}
