import { Plek } from "../../../_includes/layouts/Plek.tsx";
import { Signalen } from "../../../_includes/layouts/Signalen.tsx";
import { Vorm } from "../../../_includes/layouts/Vorm.tsx";
import { Wegwijzer } from "../../../_includes/layouts/Wegwijzer.tsx";
import type { Glance, GlanceStep, Link } from "../../../_includes/views.ts";
import { pagesOf } from "../../edition/edition.ts";
import { hasMark } from "../../model/marks.ts";
import { elementsIn, textOf, type Element, type Node } from "../../model/nodes.ts";
import type { Signal } from "../../model/registers.ts";
import type { PageOf } from "../../prose/page.ts";
import { isBetweenWords } from "../../prose/shown-passages.ts";
import { forms, keysOf, routes } from "../../../_shared/vocabulary.ts";
import { card, link, optionalDrawing, picturedCard, railOf, view } from "./cards.ts";
import type { ViewMakersOf, RoomContext } from "./room-context.ts";

/** The layouts of this room. */
export const signalsLayouts = { signalen: Signalen, plek: Plek, vorm: Vorm, wegwijzer: Wegwijzer };

/** Signals by place of work and by form, and the guide through them. */
export function signalsRoom(context: RoomContext): ViewMakersOf<typeof signalsLayouts> {
  const { edition, helpLines } = context;
  const places = pagesOf(edition, "plek");
  const formPages = keysOf(forms).flatMap((form) => pagesOf(edition, "vorm").filter(({ slug }) => slug === form));
  const guide = pagesOf(edition, "wegwijzer")[0];
  const sheets = pagesOf(edition, "kaart");
  const rails = { places: railOf(places), forms: railOf(formPages) };
  const signals = [...edition.registers.signals.values()];
  const signalsAt = (slug: string): Signal[] => signals.filter(({ plekken }) => plekken.some((place) => place === slug));
  const optionalCard = (slug: string | undefined): { card?: Link } => {
    const sheet = sheets.find((page) => page.slug === slug);
    return sheet === undefined ? {} : { card: link(sheet) };
  };
  const glanceAt = ({ data, body }: PageOf<"plek" | "vorm">): Glance => ({
    signals: data.sterkst.flatMap((id) => edition.registers.signals.get(id) ?? []),
    steps: stepsIn(body.prose),
    whom: data.wie_belt_u,
    lines: helpLines(data.bel),
  });

  return {
    signalen: (page, frame) => ({
      ...view(page, frame),
      ...(guide === undefined ? {} : { guide: card(guide) }),
      places: places.map(picturedCard),
      forms: formPages.map(card),
    }),
    plek: (page, frame) => ({
      ...view(page, frame),
      rail: rails.places(page.address),
      ...optionalDrawing(page.data.tekening, "plek"),
      signals: signalsAt(page.slug),
      ...optionalCard(page.data.kaart),
      glance: glanceAt(page),
    }),
    vorm: (page, frame) => ({
      ...view(page, frame),
      rail: rails.forms(page.address),
      ...optionalDrawing(page.data.tekening, "plek"),
      // A signal that belongs to few forms says more about this one, so it comes first.
      signals: signals.filter(({ vormen }) => vormen.some((form) => form === page.slug)).sort((a, b) => a.vormen.length - b.vormen.length),
      ...optionalCard(page.data.kaart),
      glance: glanceAt(page),
    }),
    wegwijzer: (page, frame) => ({
      ...view(page, frame),
      places: places.map((place) => ({ ...link(place), id: place.slug, signals: signalsAt(place.slug), words: place.data.trefwoorden })),
      routes: page.data.wegen.map(({ route, nu, stappen, bel }) => ({
        id: route,
        title: routes[route],
        now: nu,
        steps: stappen,
        lines: helpLines(bel),
      })),
      forms: keysOf(forms).map((id) => {
        const found = formPages.find(({ slug }) => slug === id);
        return { id, title: forms[id], words: found?.data.trefwoorden ?? [], ...(found === undefined ? {} : { href: found.address }) };
      }),
      synonyms: edition.registers.searchWords,
    }),
  };
}

/** The steps in a text, in order, each with its first sentence. */
function stepsIn(prose: readonly Node[]): GlanceStep[] {
  const lists = [...elementsIn(prose)].filter((element) => hasMark(element, "steps"));
  const words = (step: Element, tag: string): string =>
    textOf([...elementsIn(step.children)].find((element) => element.tag === tag)?.children ?? [], isBetweenWords);
  return lists
    .flatMap(({ children }) => children.filter((child) => typeof child !== "string"))
    .map((step) => ({ title: words(step, "h3"), text: /^.+?[.?!](?= |$)/.exec(words(step, "p"))?.[0] ?? "" }));
}
