import { z } from "zod";
import type { DocumentBlock } from "../../_shared/documents/pieces.ts";
import type { Frame } from "../../_includes/views.ts";
import type { Edition } from "../edition/edition.ts";
import type { PageMemory } from "../edition/remembered.ts";
import type { Page } from "../prose/page.ts";
import type { ReadPage } from "../publish/search/pages.ts";
import { markOf, type TextMemory } from "../read/memory/texts.ts";

/** A page that was drawn, with what others make of it. */
export interface Drawn {
  readonly html: string;
  /** What it says, when it can be taken along. */
  readonly text?: readonly DocumentBlock[];
  /** What it says, when it may be found. */
  readonly found?: ReadPage;
}

/* Under the seal of a memory stands what this code wrote. */
const kept = z.object({ rests: z.array(z.tuple([z.string(), z.string()])), drawn: z.custom<Drawn>() });

interface Drawing {
  /** Absent: every page is drawn. */
  readonly memory: { readonly drawn: TextMemory; readonly pages: PageMemory } | undefined;
  /** The pages that can name each other. */
  readonly edition: Edition<"web">;
  readonly frame: (page: Page) => Frame;
  /** Makes what all pages share, and gives what it is made of beside the edition. */
  readonly share: () => unknown;
  readonly make: (page: Page) => Drawn;
}

/**
 * Draws a page once for all that it is made of: its text, its frame, the registers, and of every other page all but its text. Of the text of others a drawing
 * knows what all pages share (the minutes that a story takes, a paragraph that it shows); what it reads beyond that is noted while it is drawn, and must be
 * as it was. So a page whose text nobody else shows is drawn alone when that text changes, and any other change draws them all.
 */
export function drawnOnce({ memory, edition, frame, share, make }: Drawing): (page: Page) => Drawn {
  if (memory === undefined) return make;
  const { drawn, pages } = memory;
  pages.read.length = 0;
  const shared = share();
  const shown = pages.read.map(({ page, field, value }) => [page.file, field, value]);
  const all = [...edition.byAddress.values()];
  const around = markOf(edition.registers, edition.today, shared, shown, all.map(withoutText));
  const marks = new Map(all.map(({ file, mark }) => [file, mark]));
  return (page) => {
    if (page.mark === undefined) return make(page);
    const of = markOf("drawn", around, frame(page), withoutText(page), page.mark);
    const text = drawn.recall(of);
    const before = text === undefined ? undefined : kept.parse(JSON.parse(text));
    if (before?.rests.every(([file, mark]) => marks.get(file) === mark) === true) return before.drawn;
    pages.read.length = 0;
    const made = make(page);
    const rests = new Map(pages.read.flatMap(({ page: other }) => (other.file === page.file ? [] : [[other.file, other.mark]])));
    // One that shows a text of which nothing may stay behind stays behind itself as little.
    if ([...rests.values()].every((mark) => mark !== undefined)) drawn.remember(of, JSON.stringify({ rests: [...rests], drawn: made }));
    return made;
  };
}

/** What follows from the text of a page, and the hash of it. */
const ofText = new Set(["body", "gentle", "inBooks", "mark"]);

/** All of a page but what it says. */
function withoutText(page: Page): object {
  return Object.fromEntries(Object.entries(page).filter(([name]) => !ofText.has(name)));
}
