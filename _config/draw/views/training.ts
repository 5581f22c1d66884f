import { Leerpad } from "../../../_includes/layouts/Leerpad.tsx";
import { Module } from "../../../_includes/layouts/Module.tsx";
import { Oefening } from "../../../_includes/layouts/Oefening.tsx";
import { Oefeningen } from "../../../_includes/layouts/Oefeningen.tsx";
import { Presentatie } from "../../../_includes/layouts/Presentatie.tsx";
import { pagesOf } from "../../edition/edition.ts";
import { slidesOf } from "../slides.ts";
import { card, view } from "./cards.ts";
import type { RoomContext, ViewMakersOf } from "./room-context.ts";

/** The layouts of this room. */
export const trainingLayouts = {
  leerpad: Leerpad,
  presentatie: Presentatie,
  module: Module,
  oefeningen: Oefeningen,
  oefening: Oefening,
};

/** Learning the work of the Kompas: the learning path with its modules, talks with slides, and exercises at a table. */
export function trainingRoom({ edition, blockLinks, kompasLinks }: RoomContext): ViewMakersOf<typeof trainingLayouts> {
  const modules = pagesOf(edition, "module");
  return {
    leerpad: (page, frame) => ({
      ...view(page, frame),
      modules: modules.map((other) => ({ ...card(other), slug: other.slug, minutes: other.data.minuten, plans: other.data.morgen })),
      talks: pagesOf(edition, "presentatie").map(card),
    }),
    presentatie: (page, frame) => ({
      ...view(page, frame),
      ...slidesOf(page.body.prose),
      slug: page.slug,
      blocks: blockLinks(page.data.kader),
      kompas: kompasLinks(page.data.kompas),
    }),
    module: (page, frame) => {
      const index = modules.indexOf(page);
      const next = modules[index + 1];
      return {
        ...view(page, frame),
        slug: page.slug,
        number: index + 1,
        total: modules.length,
        blocks: blockLinks(page.data.kader),
        kompas: kompasLinks(page.data.kompas),
        ...(next ? { next: card(next) } : {}),
      };
    },
    oefeningen: (page, frame) => ({ ...view(page, frame), cards: pagesOf(edition, "oefening").map(card) }),
    oefening: (page, frame) => ({
      ...view(page, frame),
      blocks: blockLinks(page.data.kader),
      kompas: kompasLinks(page.data.kompas),
    }),
  };
}
