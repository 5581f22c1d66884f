import { Hoofdstuk } from "../../../_includes/layouts/Hoofdstuk.tsx";
import { Omslag } from "../../../_includes/layouts/Omslag.tsx";
import type { ChapterEntry } from "../../../_includes/views.ts";
import { gentleAddress, pagesOf } from "../../edition/edition.ts";
import { takeAlong } from "./books.ts";
import { link, view } from "./cards.ts";
import type { ViewMakersOf, RoomContext } from "./room-context.ts";

/** The layouts of this room. */
export const longreadLayouts = { omslag: Omslag, hoofdstuk: Hoofdstuk };

/** The cover and the chapters, whole and without details. */
export function longreadRoom(context: RoomContext): ViewMakersOf<typeof longreadLayouts> {
  const { edition } = context;
  const chapters = pagesOf(edition, "hoofdstuk");
  const cover = pagesOf(edition, "omslag")[0];
  const chapterEntries = (cover?.data.opzet ?? []).map(({ slug, titel }, index): ChapterEntry => {
    const page = chapters.find((chapter) => chapter.slug === slug);
    return {
      number: index + 1,
      total: 12,
      title: page?.data.titel ?? titel,
      ...(page ? { href: page.address, minutes: page.body.minutes } : {}),
    };
  });
  // Who reads without details goes on without details; a chapter that has no such route is read whole.
  const gentleEntries = chapterEntries.map((entry): ChapterEntry => {
    const page = edition.byAddress.get(gentleAddress(entry.href ?? ""));
    return page === undefined ? entry : { ...entry, href: page.address, minutes: page.body.minutes };
  });

  return {
    omslag: (page, frame) => {
      const first = chapters[0];
      return {
        ...view(page, frame),
        takeAlong: takeAlong(context, "longread"),
        chapters: chapterEntries,
        routes: page.data.routes.map(({ voor, zin, links }) => ({
          title: voor,
          sentence: zin,
          links: links.map(({ tekst, adres }) => ({ text: tekst, href: adres })),
        })),
        minutes: chapters.reduce((sum, chapter) => sum + chapter.body.minutes, 0),
        ...(first ? { first: link(first) } : {}),
      };
    },
    hoofdstuk: (page, frame) => {
      const gentle = page.repeats === true;
      const entries = gentle ? gentleEntries : chapterEntries;
      const index = entries.findIndex((entry) => entry.href === page.address);
      const entry = entries[index] ?? {
        number: page.order,
        total: 12,
        title: page.data.titel,
        href: page.address,
        minutes: page.body.minutes,
      };
      const [previous, next] = [entries[index - 1], entries[index + 1]];
      const whole = chapterEntries[index]?.href;
      return {
        ...view(page, frame),
        gentle,
        ...(gentle && whole !== undefined ? { otherRoute: { text: "Lees het hele hoofdstuk", href: whole } } : {}),
        ...(!gentle && page.gentle !== undefined ? { otherRoute: { text: "Lees zonder details", href: gentleAddress(page.address) } } : {}),
        chapter: entry,
        ...(previous ? { previous } : {}),
        ...(next ? { next } : {}),
      };
    },
  };
}
