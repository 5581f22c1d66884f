import { Getuigenis } from "../../../_includes/layouts/Getuigenis.tsx";
import { Getuigenissen } from "../../../_includes/layouts/Getuigenissen.tsx";
import { answersTo, choiceAddress, choicesOf, everybody } from "../../edition/facets.ts";
import { helpBlock } from "../../prose/help-block.ts";
import { pagesOf } from "../../edition/edition.ts";
import type { PageOf } from "../../prose/page.ts";
import { card, link, optionalDrawing, testimonyCard, view } from "./cards.ts";
import type { ViewMakersOf, RoomContext } from "./room-context.ts";

/** The layouts of this room. */
export const testimoniesLayouts = { getuigenissen: Getuigenissen, getuigenis: Getuigenis };

/** The overview with its filters, and the stories. */
export function testimoniesRoom(context: RoomContext): ViewMakersOf<typeof testimoniesLayouts> {
  const { edition, testimonyCards: cards } = context;
  const chapters = pagesOf(edition, "hoofdstuk");
  const testimonies = pagesOf(edition, "getuigenis");
  const choices = choicesOf(testimonies);
  const isEverybody = ({ choice }: PageOf<"getuigenissen">): boolean => choice?.facet === everybody.facet;
  const [index] = pagesOf(edition, "momenten");
  const following = new Map(testimonies.map((page, index) => [page.slug, testimonies[index + 1] ?? testimonies[0]]));

  return {
    getuigenissen: (page, frame) => ({
      ...view(page, frame),
      cards: testimonies.flatMap((story) =>
        page.choice === undefined || answersTo(story, page.choice) ? (cards.get(story.slug) ?? []) : [],
      ),
      // The list of all stories has no filters: their pages leave out the stories that search engines may not find.
      facets: (isEverybody(page) ? [] : choices).map(({ name, title, choices: options }) => ({
        name,
        title,
        options: options.map((choice) => ({
          ...choice,
          text: choice.label,
          href: choiceAddress(choice),
          current: page.choice?.facet === choice.facet && page.choice.key === choice.key,
        })),
      })),
      ...(page.choice === undefined ? {} : { choice: { text: page.choice.label, href: choiceAddress(page.choice) } }),
      ...(isEverybody(page) ? {} : { everybody: choiceAddress(everybody) }),
      ...(index === undefined ? {} : { moments: card(index) }),
    }),
    getuigenis: (page, frame) => {
      const next = following.get(page.slug);
      return {
        ...view(page, frame),
        card: testimonyCard(page),
        ...optionalDrawing(page.data.tekening, "plek"),
        ...(page.picture === undefined ? {} : { picture: page.picture }),
        ...(page.sound === undefined ? {} : { sound: page.sound }),
        blocks: context.blockLinks(page.data.kader),
        kompas: context.kompasLinks(page.data.kompas),
        help: helpBlock(edition.registers, page.data),
        otherSide: otherSideOf(page, testimonies).flatMap((other) => cards.get(other.slug) ?? []),
        chapters: chapters.filter(({ data }) => data.vormen.some((form) => page.data.vormen.includes(form))).map(link),
        ...(next && next !== page ? { next: card(next) } : {}),
      };
    },
  };
}

/** The most stories from the other side under a story. */
const mostOtherSide = 2;

/**
 * Stories of the other type of teller (who saw it, beside whom it happened to) that share a form of exploitation, or else a topic of the Kompas.
 * Taken in order from the story's own position, so that not every story of a form shows the same two.
 */
function otherSideOf(page: PageOf<"getuigenis">, testimonies: readonly PageOf<"getuigenis">[]): PageOf<"getuigenis">[] {
  const place = testimonies.indexOf(page);
  const others = [...testimonies.slice(place + 1), ...testimonies.slice(0, Math.max(0, place))].filter(
    ({ data }) => data.soort !== page.data.soort,
  );
  const sameForm = others.filter(({ data }) => data.vormen.some((form) => page.data.vormen.includes(form)));
  const found = sameForm.length > 0 ? sameForm : others.filter(({ data }) => data.kompas.some((topic) => page.data.kompas.includes(topic)));
  return found.slice(0, mostOtherSide);
}
