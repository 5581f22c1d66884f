import { Keuze } from "../../../_includes/layouts/Keuze.tsx";
import { Keuzes } from "../../../_includes/layouts/Keuzes.tsx";
import { aims, keysOf, startingPoints, type StartingPoint } from "../../../_shared/vocabulary.ts";
import type { NavLink } from "../../../_includes/views.ts";
import { pagesOf } from "../../edition/edition.ts";
import { link, view } from "./cards.ts";
import { alarmLine } from "./help.ts";
import type { RoomContext, ViewMakersOf } from "./room-context.ts";

/** The layouts of this room. */
export const choicesLayouts = { keuzes: Keuzes, keuze: Keuze };

/** Choosing an instrument: from what somebody has and wants, to at most three instruments. */
export function choicesRoom({ edition, helpLines }: RoomContext): ViewMakersOf<typeof choicesLayouts> {
  const instruments = pagesOf(edition, "instrument");
  const choices = pagesOf(edition, "keuze");
  const choicesFrom = (start: StartingPoint): NavLink[] =>
    keysOf(aims).flatMap((aim) =>
      choices
        .filter(({ data }) => data.heeft === start && data.wil === aim)
        .map(({ address }) => ({ text: aims[aim], href: address, current: false })),
    );

  return {
    keuzes: (page, frame) => ({
      ...view(page, frame),
      starts: keysOf(startingPoints).map((start) => ({ title: startingPoints[start], choices: choicesFrom(start) })),
    }),
    keuze: (page, frame) => ({
      ...view(page, frame),
      instruments: page.data.middelen.flatMap(({ instrument, waarom }) =>
        instruments
          .filter(({ slug }) => slug === instrument)
          .map((found) => ({
            ...link(found),
            reason: waarom,
            threshold: found.data.drempel,
            who: found.data.beslisser,
            speed: found.data.snelheid,
          })),
      ),
      alarm: alarmLine(edition.registers),
      calls: page.data.bellen.map(({ titel, tekst, bel }) => ({ titel, tekst, lines: bel === undefined ? [] : helpLines([bel]) })),
      others: choicesFrom(page.data.heeft).filter(({ href }) => href !== page.address),
    }),
  };
}
