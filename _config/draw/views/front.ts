import { Begrippen } from "../../../_includes/layouts/Begrippen.tsx";
import { Home } from "../../../_includes/layouts/Home.tsx";
import { Pagina } from "../../../_includes/layouts/Pagina.tsx";
import { Sporen } from "../../../_includes/layouts/Sporen.tsx";
import { Zoeken } from "../../../_includes/layouts/Zoeken.tsx";
import type { Card } from "../../../_includes/views.ts";
import { isListed } from "../../edition/edition.ts";
import { isOf, type PageOf } from "../../prose/page.ts";
import type { Kind } from "../../model/kinds.ts";
import { languageOf } from "../../../_shared/languages.ts";
import { card, drawing, link, optionalDrawing, view } from "./cards.ts";
import type { ViewMakersOf, RoomContext } from "./room-context.ts";

/** The layouts of this room. */
export const frontLayouts = { home: Home, begrippen: Begrippen, zoeken: Zoeken, sporen: Sporen, pagina: Pagina };

/** The ways in and around: the front page, the glossary, search, and what the site says of itself. */
export function frontRoom(context: RoomContext): ViewMakersOf<typeof frontLayouts> {
  const { edition, sources } = context;

  return {
    home: (page, frame) => ({
      ...view(page, frame),
      doors: page.data.deuren.map((door, index) => ({
        title: door.titel,
        sentence: door.zin,
        links: door.links.map(({ tekst, adres }) => ({ text: tekst, href: adres })),
        ...optionalDrawing(door.tekening, `deur-${String(index + 1)}`),
      })),
      ...(page.data.snel === undefined ? {} : { fast: { text: page.data.snel.tekst, href: page.data.snel.adres } }),
      places: page.data.plekken.map((place, index) => ({
        drawing: drawing(place.tekening, `plek-${String(index + 1)}`),
        place: place.plek,
        observation: place.waarneming,
        href: place.adres,
      })),
    }),
    begrippen: (page, frame) => ({
      ...view(page, frame),
      terms: [...edition.registers.terms.values()]
        .sort((a, b) => alphabetical(a.term, b.term))
        .map((term) => {
          const target = term.zie === undefined ? undefined : edition.byAddress.get(term.zie);
          return { ...term, sources: sources(term.bronnen), ...(target ? { see: link(target) } : {}) };
        }),
    }),
    zoeken: (page, frame) => {
      const listed = [...edition.byAddress.values()]
        .filter((other) => isListed(other))
        .map(indexCard)
        .sort((a, b) => alphabetical(a.text, b.text));
      const letters = [...new Set(listed.map(({ text }) => firstLetter(text)))];
      return {
        ...view(page, frame),
        index: letters.map((letter) => ({ letter, pages: listed.filter(({ text }) => firstLetter(text) === letter) })),
      };
    },
    sporen: (page, frame) => ({ ...view(page, frame), traces: edition.registers.traces }),
    pagina: (page, frame) => view(page, frame),
  };
}

/** A page as the A to Z lists it: one in another language under what we call that language. */
function indexCard(page: PageOf<Kind>): Card {
  if (!isOf(page, "taal")) return card(page);
  const { name, dutch } = languageOf(page.slug);
  return { text: `Hulp in het ${dutch}`, href: page.address, summary: name };
}

/** Dutch alphabetical order without the clock or the machine's own locale. */
function alphabetical(a: string, b: string): number {
  return collator.compare(a, b);
}

const collator = new Intl.Collator("nl", { sensitivity: "base", numeric: true });

function firstLetter(title: string): string {
  return title
    .normalize("NFD")
    .replace(/[^A-Za-z]/g, "")
    .slice(0, 1)
    .toUpperCase();
}
