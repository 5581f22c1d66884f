import { z } from "zod";
import type { DocumentBlock } from "../../_shared/documents/pieces.ts";
import type { Frame } from "../../_includes/views.ts";
import type { Edition } from "../edition/edition.ts";
import type { PageMemory } from "../edition/remembered.ts";
import type { Page } from "../prose/page.ts";
import type { ReadPage } from "../publish/search/pages.ts";
import { markOf, type TextMemory } from "../read/memory/texts.ts";

/** A drawn page, with what is derived from it. */
interface Drawn {
  readonly html: string;
  /** Its text, when it can be downloaded ("Neem mee"). */
  readonly text?: readonly DocumentBlock[];
  /** What the search index reads, when search engines may find the page. */
  readonly found?: ReadPage;
}

/*
 * A cached text with a valid seal was written by this same code, so `Drawn` is not validated.
 */
const kept = z.object({ rests: z.array(z.tuple([z.string(), z.string()])), drawn: z.custom<Drawn>() });

interface Drawing {
  /** Absent: every page is drawn. */
  readonly memory: { readonly drawn: TextMemory; readonly pages: PageMemory } | undefined;
  /** The pages that can name each other. */
  readonly edition: Edition<"web">;
  readonly frame: (page: Page) => Frame;
  /** Makes what all pages share, and returns its inputs beside the edition, for the cache key. */
  readonly share: () => unknown;
  readonly make: (page: Page) => Drawn;
}

/**
 * Caches drawn pages. The key of a page holds its text, its frame, the registers, and everything of all other pages except their text. What every page
 * shows of another text (reading time, quoted paragraphs) is in the key as well; any other text that is read while drawing is recorded as a dependency,
 * and must be unchanged. So an edit in a text that no other page shows redraws one page; any other change redraws all.
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
    // A page that shows a text without a mark (a private story) is not cached either.
    if ([...rests.values()].every((mark) => mark !== undefined)) drawn.remember(of, JSON.stringify({ rests: [...rests], drawn: made }));
    return made;
  };
}

/** The properties of a page that follow from its text. */
const ofText = new Set(["body", "gentle", "inBooks", "mark"]);

/** A page without the properties that follow from its text. */
function withoutText(page: Page): object {
  return Object.fromEntries(Object.entries(page).filter(([name]) => !ofText.has(name)));
}
