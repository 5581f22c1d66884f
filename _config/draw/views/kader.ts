import { Kader } from "../../../_includes/layouts/Kader.tsx";
import { Thema } from "../../../_includes/layouts/Thema.tsx";
import { Zelfscan } from "../../../_includes/layouts/Zelfscan.tsx";
import type { PlateauBlocks } from "../../../_includes/views.ts";
import { pagesOf } from "../../edition/edition.ts";
import { keysOf, plateaus, themes } from "../../../_shared/vocabulary.ts";
import { card, link, railOf, view } from "./cards.ts";
import type { ViewMakersOf, RoomContext } from "./room-context.ts";

/** The layouts of this room. */
export const kaderLayouts = { kader: Kader, thema: Thema, zelfscan: Zelfscan };

/** The yardstick: matrix, themes and self-scan. */
export function kaderRoom(context: RoomContext): ViewMakersOf<typeof kaderLayouts> {
  const { edition, blocks } = context;
  const themePages = pagesOf(edition, "thema");
  const rail = railOf(themePages);
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
    zelfscan: (page, frame) => ({
      ...view(page, frame),
      themes: keysOf(themes).map((slug, index) => ({
        number: index + 1,
        title: themes[slug],
        slug,
        questions: page.data.samen.find(({ thema }) => thema === slug)?.vragen ?? [],
        plateaus: plateausOf(slug),
      })),
      total: blocks.size,
    }),
  };
}
