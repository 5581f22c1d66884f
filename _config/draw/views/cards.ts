import type { Card, DrawingRef, Frame, Link, NavLink, PageView, PicturedCard, StepLink, TestimonyCard } from "../../../_includes/views.ts";
import { isDrawingSubject } from "../../../_includes/drawings/index.ts";
import { slugify } from "../../../_shared/text/slugify.ts";
import { ageBands, forms, provenances, regionTypes } from "../../../_shared/vocabulary.ts";
import type { FrontMatter, Kind } from "../../model/kinds.ts";
import type { PageOf } from "../../prose/page.ts";

/** What every layout is given. */
export function view<K extends Kind>(page: PageOf<K>, frame: Frame): PageView<FrontMatter<K>> {
  return { data: page.data, body: page.body, frame };
}

/** A link to a page, with its title. */
export function link(page: PageOf<Kind>): Link {
  return { text: page.data.titel, href: page.address };
}

type Step = FrontMatter<"home">["praten"];

/** A link in the words of an editor. */
export function wayOf({ tekst, adres }: Pick<Step, "tekst" | "adres">): Link {
  return { text: tekst, href: adres };
}

/** The same, with what one finds there. */
export function stepOf({ zin, ...way }: Step): StepLink {
  return { ...wayOf(way), sentence: zin };
}

/** A link to a page, with its summary. */
export function card(page: PageOf<Kind>): Card {
  return { ...link(page), summary: page.data.samenvatting };
}

/** A reader oversees this many links beside a page; the crumb above the title leads to the whole room. */
const longestRail = 30;

/** The rail of a room: all its pages, or those around the reader, so that a page does not grow with its room. */
export function railOf(pages: readonly PageOf<Kind>[]): (current: string) => NavLink[] {
  const places = new Map(pages.map((page, index) => [page.address, index]));
  return (current) => {
    const middle = (places.get(current) ?? 0) - longestRail / 2;
    const first = Math.max(0, Math.min(middle, pages.length - longestRail));
    return pages.slice(first, first + longestRail).map((page) => ({ ...link(page), current: page.address === current }));
  };
}

/** The uid of a drawing that a layout places; drawings in prose count per subject (ProseContext.uid), so the two never meet. */
export function drawing(subject: string, uid: string): DrawingRef {
  if (!isDrawingSubject(subject)) throw new Error(`The checkpoint let an unknown drawing through: ${subject}`);
  return { subject, uid };
}

/** The property `drawing` for a view, when the page names a subject. */
export function optionalDrawing(subject: string | undefined, uid: string): { drawing?: DrawingRef } {
  return subject === undefined ? {} : { drawing: drawing(subject, uid) };
}

/** A card with a crop of the drawing of the page, when it has one. */
export function picturedCard(page: PageOf<"getuigenis" | "plek" | "vorm">): PicturedCard {
  const { tekening } = page.data;
  return { ...card(page), ...(tekening === undefined ? {} : { drawing: drawing(tekening, "").subject }) };
}

/** The card of a testimony, with the labels that readers see and the keys that the filter uses. */
export function testimonyCard(page: PageOf<"getuigenis">): TestimonyCard {
  const { data } = page;
  return {
    ...picturedCard(page),
    provenance: provenances[data.herkomst],
    forms: data.vormen.map((form) => forms[form]),
    ageBand: ageBands[data.leeftijdsgroep],
    regionType: regionTypes[data.regiotype],
    ...(data.rol === undefined ? {} : { role: data.rol }),
    minutes: page.body.minutes,
    keys: {
      soort: data.soort,
      vormen: data.vormen,
      rol: slugify(data.rol ?? ""),
      leeftijdsgroep: data.leeftijdsgroep,
      regiotype: data.regiotype,
    },
  };
}
