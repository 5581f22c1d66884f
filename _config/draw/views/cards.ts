import type { Card, DrawingRef, Frame, Link, NavLink, PageView, PicturedCard, StepLink, TestimonyCard } from "../../../_includes/views.ts";
import { isDrawingSubject } from "../../../_includes/drawings/index.ts";
import { slugify } from "../../../_shared/text/slugify.ts";
import { ageBands, forms, provenances, regionTypes } from "../../../_shared/vocabulary.ts";
import type { FrontMatter, Kind } from "../../model/kinds.ts";
import type { PageOf } from "../../prose/page.ts";

/** The props that every layout gets. */
export function view<K extends Kind>(page: PageOf<K>, frame: Frame): PageView<FrontMatter<K>> {
  return { data: page.data, body: page.body, frame };
}

/** A link to a page, with its title. */
export function link(page: PageOf<Kind>): Link {
  return { text: page.data.titel, href: page.address };
}

type Step = FrontMatter<"home">["praten"];

/** A link with a text that an editor wrote. */
export function wayOf({ tekst, adres }: Pick<Step, "tekst" | "adres">): Link {
  return { text: tekst, href: adres };
}

/** The same, with a sentence about what is there. */
export function stepOf({ zin, ...way }: Step): StepLink {
  return { ...wayOf(way), sentence: zin };
}

/** A link to a page, with its summary. */
export function card(page: PageOf<Kind>): Card {
  return { ...link(page), summary: page.data.samenvatting };
}

/** The most links in the list beside a page; the breadcrumb above the title leads to the whole room. */
const longestRail = 30;

/** The list of pages beside a page: the whole room, or the pages around the current one, so that a page does not grow with its room. */
export function railOf(pages: readonly PageOf<Kind>[]): (current: string) => NavLink[] {
  const places = new Map(pages.map((page, index) => [page.address, index]));
  return (current) => {
    const middle = (places.get(current) ?? 0) - longestRail / 2;
    const first = Math.max(0, Math.min(middle, pages.length - longestRail));
    return pages.slice(first, first + longestRail).map((page) => ({ ...link(page), current: page.address === current }));
  };
}

/** A drawing that a layout places. Its uid never equals that of a drawing in prose, since those are numbered per subject (ProseContext.uid). */
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
