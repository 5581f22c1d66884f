import { Hoofdstuk } from "../../../_includes/layouts/Hoofdstuk.tsx";
import { Verkort } from "../../../_includes/layouts/Verkort.tsx";
import { Omslag } from "../../../_includes/layouts/Omslag.tsx";
import type { ChapterEntry, OpenChapter } from "../../../_includes/views.ts";
import { textOf } from "../../model/nodes.ts";
import { minutesFor } from "../../prose/prose.ts";
import { inBrief } from "../whole/in-brief.ts";
import { gentleAddress, pagesOf } from "../../edition/edition.ts";
import { takeAlong } from "./books.ts";
import { link, view } from "./cards.ts";
import type { ViewMakersOf, RoomContext } from "./room-context.ts";

/** The layouts of this room. */
export const longreadLayouts = { omslag: Omslag, hoofdstuk: Hoofdstuk, verkort: Verkort };

/** The cover and the chapters, both complete and without details. */
export function longreadRoom(context: RoomContext): ViewMakersOf<typeof longreadLayouts> {
  const { edition } = context;
  const chapters = pagesOf(edition, "hoofdstuk");
  const cover = pagesOf(edition, "omslag")[0];
  const plan = (cover?.data.opzet ?? []).map(({ slug, titel }, index) => {
    const page = chapters.find((chapter) => chapter.slug === slug);
    const place = { number: index + 1, total: 12, title: page?.data.titel ?? titel };
    if (page === undefined) return { entry: place };
    const entry: OpenChapter = { ...place, href: page.address, minutes: page.body.minutes, about: page.data.in_een_zin };
    return { entry, page };
  });
  const chapterEntries = plan.map(({ entry }): ChapterEntry => entry);
  const open = plan.flatMap(({ entry, page }) => (page === undefined ? [] : [{ entry, page }]));
  // The next chapter without details is again one without details; a chapter that has no such version is linked complete.
  const gentleEntries = chapterEntries.map((entry): ChapterEntry => {
    const page = edition.byAddress.get(gentleAddress(entry.href ?? ""));
    return page === undefined ? entry : { ...entry, href: page.address, minutes: page.body.minutes };
  });

  return {
    omslag: (page, frame) => {
      const first = chapters[0];
      const hour = open.map(({ entry }) => entry).filter(({ href }) => page.data.begin?.uur.hoofdstukken.includes(href));
      return {
        ...view(page, frame),
        takeAlong: takeAlong(context, "longread"),
        chapters: chapterEntries,
        routes: page.data.routes.map(({ voor, zin, links }) => ({
          title: voor,
          sentence: zin,
          links: links.map(({ tekst, adres }) => ({ text: tekst, href: adres })),
        })),
        minutes: minutesOf(open.map(({ entry }) => entry)),
        ...(page.data.begin === undefined ? {} : { hour: { chapters: hour, minutes: minutesOf(hour) } }),
        ...(first ? { first: link(first) } : {}),
      };
    },
    verkort: (page, frame) => {
      const told = new Set<string>();
      const parts = open.map(({ entry, page: { slug, address, body, data } }) => ({
        chapter: entry,
        id: slug,
        content: inBrief(body.prose, address, slug, told),
        question: data.slotvraag,
      }));
      const words = parts.flatMap(
        ({ content, chapter, question = "" }) => textOf([...content, ` ${chapter.about ?? ""} ${question}`]).match(/\S+/g) ?? [],
      );
      return { ...view(page, frame), parts, minutes: minutesFor(page.body.words + words.length) };
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

function minutesOf(chapters: readonly OpenChapter[]): number {
  return chapters.reduce((sum, { minutes }) => sum + minutes, 0);
}
