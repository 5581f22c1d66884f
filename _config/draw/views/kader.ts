import { Kader } from "../../../_includes/layouts/Kader.tsx";
import { Kruistabel } from "../../../_includes/layouts/Kruistabel.tsx";
import { Momenten } from "../../../_includes/layouts/Momenten.tsx";
import { Praktijk } from "../../../_includes/layouts/Praktijk.tsx";
import { Praktijken } from "../../../_includes/layouts/Praktijken.tsx";
import { Thema } from "../../../_includes/layouts/Thema.tsx";
import { Zelfscan } from "../../../_includes/layouts/Zelfscan.tsx";
import type { PlateauBlocks } from "../../../_includes/views.ts";
import { pagesOf } from "../../edition/edition.ts";
import { blockAnchor } from "../../../_shared/text/blockAnchor.ts";
import { scanKinds } from "../../../_shared/zelfscan/kinds.ts";
import { houseParts, keysOf, momentPlaces, plateaus, provenances, themes } from "../../../_shared/vocabulary.ts";
import { practicesByPlace } from "../practices.ts";
import { takeAlong } from "./books.ts";
import { card, link, railOf, view } from "./cards.ts";
import type { ViewMakersOf, RoomContext } from "./room-context.ts";

/** The layouts of this room. */
export const kaderLayouts = {
  kader: Kader,
  thema: Thema,
  praktijken: Praktijken,
  praktijk: Praktijk,
  kruistabel: Kruistabel,
  momenten: Momenten,
  zelfscan: Zelfscan,
  huisscan: Zelfscan,
};

/** The Kader: matrix, themes, examples, moments and self-scans. */
export function kaderRoom(context: RoomContext): ViewMakersOf<typeof kaderLayouts> {
  const { edition, blocks, kompasLinks, moments, practices, sources } = context;
  const themePages = pagesOf(edition, "thema");
  const rail = railOf(themePages);
  const practicePages = pagesOf(edition, "praktijk");
  const [overview] = pagesOf(edition, "praktijken");
  const [scanPage] = pagesOf(edition, "zelfscan");
  const scan = scanPage === undefined ? {} : { scan: link(scanPage) };
  const plateausOf = (theme: string): PlateauBlocks[] =>
    keysOf(plateaus).map((plateau) => ({
      plateau,
      title: plateaus[plateau],
      blocks: [...blocks.values()].filter((block) => block.thema === theme && block.plateau === plateau),
    }));

  return {
    kader: (page, frame) => ({
      ...view(page, frame),
      ...scan,
      takeAlong: takeAlong(context, "kader"),
      ...(overview === undefined ? {} : { practices: link(overview) }),
      themes: themePages.map((theme) => ({
        ...card(theme),
        number: theme.data.nummer,
        plateaus: plateausOf(theme.slug),
      })),
    }),
    thema: (page, frame) => ({
      ...view(page, frame),
      ...scan,
      rail: rail(page.address),
      plateaus: plateausOf(page.slug),
    }),
    praktijken: (page, frame) => ({
      ...view(page, frame),
      themes: practicePages.map((theme) => ({ ...link(theme), blocks: [...blocks.values()].filter(({ thema }) => thema === theme.slug) })),
      total: practices.length,
      municipalities: practicesByPlace(edition.registers, practices),
    }),
    praktijk: (page, frame) => ({
      ...view(page, frame),
      rail: practicePages.map((theme) => ({ ...link(theme), current: theme.address === page.address })),
      theme: themePages.filter(({ slug }) => slug === page.slug).map(link)[0] ?? { text: "Kader", href: "/kader/" },
      blocks: [...blocks.values()]
        .filter(({ thema }) => thema === page.slug)
        .map((block) => {
          const its = practices.filter((practice) => practice.blocks.includes(block.id));
          const own = its.filter((practice) => practice.blocks[0] === block.id);
          return { block, own, elsewhere: its.filter((practice) => !own.includes(practice)) };
        }),
    }),
    momenten: (page, frame) => {
      const named = new Set(moments.flatMap((moment) => moment.blocks));
      return {
        ...view(page, frame),
        moments: moments.map(({ what, href, kind, place, blocks: ids, story }) => ({
          text: what,
          href,
          kind,
          place,
          story: story.data.titel,
          provenance: provenances[story.data.herkomst],
          blocks: ids.flatMap((id) => blocks.get(id) ?? []),
        })),
        places: keysOf(momentPlaces).map((place) => {
          const href = `/signalen/${place}/`;
          return { place, text: momentPlaces[place], ...(edition.byAddress.has(href) ? { href } : {}) };
        }),
        blocks: [...blocks.values()].filter(({ id }) => named.has(id)),
      };
    },
    kruistabel: (page, frame) => ({ ...view(page, frame), blocks: [...blocks.values()] }),
    zelfscan: (page, frame) => ({
      ...view(page, frame),
      scan: "kader",
      note: frame.sentences.kader_bouwstenen,
      themes: keysOf(themes).map((slug, index) => ({
        number: index + 1,
        title: themes[slug],
        slug,
        questions: page.data.samen.find(({ thema }) => thema === slug)?.vragen ?? [],
        plateaus: plateausOf(slug),
      })),
      total: blocks.size,
    }),
    huisscan: (page, frame) => ({
      ...view(page, frame),
      scan: "huis",
      note: scanKinds.huis.note,
      themes: keysOf(houseParts).map((part, index) => ({
        number: index + 1,
        title: houseParts[part],
        slug: part,
        questions: page.data.samen.find(({ deel }) => deel === part)?.vragen ?? [],
        plateaus: keysOf(plateaus).map((plateau) => ({
          title: plateaus[plateau],
          blocks: [...edition.registers.ownHouse.values()]
            .filter((row) => row.deel === part && row.plateau === plateau)
            .map((row) => {
              const anchor = blockAnchor(row.id);
              return {
                ...row,
                ibp: false,
                anchor,
                href: `${page.address}#${anchor}`,
                kompasLinks: kompasLinks(row.kompas),
                madeAfter: sources(row.bronnen),
              };
            }),
        })),
      })),
      total: edition.registers.ownHouse.size,
    }),
  };
}
