import type { MarkedMoment, QuotedParagraph } from "../../_includes/views.ts";
import type { PageOf } from "../prose/page.ts";
import { pagesOf, type Edition } from "./edition.ts";

/** A paragraph of a story that shows why a building block or a topic is there. */
export interface ShownBy extends QuotedParagraph {
  readonly slug: string;
}

/** The paragraphs that stories mark with `::laat-zien`, by what they show, in the order of the stories. */
export function passagesByName(edition: Edition): ReadonlyMap<string, readonly ShownBy[]> {
  const byName = new Map<string, ShownBy[]>();
  for (const page of pagesOf(edition, "getuigenis")) {
    for (const { names, anchor, text } of page.body.passages) {
      for (const name of names) {
        const found = byName.get(name) ?? [];
        byName.set(name, found);
        found.push({ slug: page.slug, text, href: `${page.address}#${anchor}` });
      }
    }
  }
  return byName;
}

/** A marked moment, with its story. */
export interface MomentInStory extends MarkedMoment {
  readonly story: PageOf<"getuigenis">;
  readonly href: string;
}

/** The moments that stories mark with `::moment`, in the order of the stories. */
export function momentsOf(edition: Edition): readonly MomentInStory[] {
  return pagesOf(edition, "getuigenis").flatMap((story) =>
    story.body.moments.map((one) => ({ ...one, story, href: `${story.address}#${one.anchor}` })),
  );
}
