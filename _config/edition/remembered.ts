import { z } from "zod";
import type { Body } from "../../_includes/views.ts";
import { channels, keysOf, type Channel } from "../../_shared/vocabulary.ts";
import type { Findings } from "../model/faults.ts";
import type { ProseContext } from "../prose/context.ts";
import type { Page } from "../prose/page.ts";
import { picturesIn } from "../prose/pictures.ts";
import { isPrivate } from "../read/private.ts";
import { markOf, openTextMemory, type TextMemory } from "../read/memory/texts.ts";
import type { Settings } from "../read/settings.ts";
import { placedOf, type Judged } from "./draft.ts";
import type { RenderedPage } from "./one-page.ts";

/** Pages that were rendered by an earlier run, and a log of which parts of a page were read. */
export interface PageMemory {
  readonly texts: TextMemory;
  /** Every read of a page's text since this list was last emptied. */
  readonly read: BodyReading[];
}

/**
 * Opens the cache of a project. There is none with a private folder: any page can refer to a private story, and nothing of such a story may remain
 * in a cache.
 */
export function openPageMemory({ privateFolder, memory }: Pick<Settings, "privateFolder" | "memory">): PageMemory | undefined {
  return privateFolder === undefined ? { texts: openTextMemory(memory("bladzijden")), read: [] } : undefined;
}

/** One read of a field of the text of a page. */
interface BodyReading {
  readonly page: Pick<Page, "file" | "mark">;
  readonly field: keyof Body;
  readonly value: unknown;
}

/** A rendered page, with its faults and warnings. */
type Rendering = Findings & { readonly rendered: RenderedPage };

/** The large fields; they are only parsed when a page is drawn. */
type Large = Pick<Body, "prose" | "headings" | "notes" | "scene">;
type Small = Omit<Body, keyof Large>;

/*
 * A cached text with a valid seal was written by this same code, so it is not validated again. Of a `ProseContext` only the links are kept.
 */
const head = z.object({
  warnings: z.array(z.custom<Findings["warnings"][number]>()),
  links: z.array(z.custom<ProseContext["links"][number]>()),
  bodies: z.array(z.tuple([z.enum(["body", "gentle", ...keysOf(channels)]), z.custom<Small>()])),
});
const large = z.custom<Large>();

/**
 * Caches rendered pages, by their source and everything around them. Only published pages without faults are kept; never a private story, nor a
 * page with a picture or sound, whose files can change separately.
 * @param memory absent: every page is rendered
 * @param around everything that rendering depends on besides the page itself, as data
 */
export function renderedOnce(
  memory: PageMemory | undefined,
  around: () => readonly unknown[],
): (draft: Judged, source: string, render: () => Promise<Rendering>) => Promise<Rendering> {
  if (memory === undefined) return (_draft, _source, render) => render();
  const everything = markOf(around());
  return async (draft, source, render) => {
    const mark = mayStay(draft) ? markOf("rendered", everything, draft.file, source) : undefined;
    const known = mark === undefined ? undefined : memory.texts.recall(mark);
    if (mark !== undefined && known !== undefined) return restored(known, { ...draft, mark }, memory.read);
    const made = await render();
    if (mark === undefined || made.faults.length > 0) return watched(made, memory.read);
    memory.texts.remember(mark, kept(made));
    return watched({ ...made, rendered: { ...made.rendered, page: { ...made.rendered.page, mark } } }, memory.read);
  };
}

function mayStay({ file, data, parsed, channels }: Judged): boolean {
  const shown = "beeld" in data && data.beeld !== undefined;
  const heard = "geluid" in data && data.geluid !== undefined;
  return channels.has("web") && !isPrivate(file) && !shown && !heard && picturesIn(parsed.body).length === 0;
}

/** Serialises a rendering: a first line with the small fields, then one line for each large body. */
function kept({ warnings, rendered: { page, links } }: Rendering): string {
  const bodies = [
    ["body", page.body] as const,
    ...(page.gentle === undefined ? [] : [["gentle", page.gentle] as const]),
    ...(page.inBooks ?? []),
  ];
  const smalls = bodies.map(([name, { words, passages, moments, anchors, drawing, minutes }]) => {
    const small: Small = { words, passages, moments, anchors, drawing, minutes };
    return [name, small];
  });
  const larges = bodies.map(([, { prose, headings, notes, scene }]): Large => ({ prose, headings, notes, scene }));
  return [{ warnings, links, bodies: smalls }, ...larges].map((line) => JSON.stringify(line)).join("\n");
}

function restored(text: string, draft: Judged & { readonly mark: string }, read: BodyReading[]): Rendering {
  const [first = "", ...lines] = text.split("\n");
  const { warnings, links, bodies } = head.parse(JSON.parse(first));
  const { file, parsed, mark } = draft;
  const of = new Map(
    bodies.map(([name, small], index) => {
      let whole: Large | undefined;
      return [name, watchedBody(small, () => (whole ??= large.parse(JSON.parse(lines[index] ?? ""))), { file, mark }, read)];
    }),
  );
  const [body, gentle] = [of.get("body"), of.get("gentle")];
  if (body === undefined) throw new Error(`The memory of ${file} has no text.`);
  const inBooks = new Map([...of].flatMap(([name, one]): [Channel, Body][] => (name === "body" || name === "gentle" ? [] : [[name, one]])));
  const page: Page = { ...placedOf(draft), body, inBooks, ...(gentle === undefined ? {} : { gentle }), mark };
  return { faults: [], warnings, rendered: { page, links, bodyLine: parsed.bodyLine } };
}

function watched(made: Rendering, read: BodyReading[]): Rendering {
  const { page } = made.rendered;
  const watch = (body: Body): Body => watchedBody(body, () => body, page, read);
  return {
    ...made,
    rendered: {
      ...made.rendered,
      page: {
        ...page,
        body: watch(page.body),
        ...(page.gentle === undefined ? {} : { gentle: watch(page.gentle) }),
        ...(page.inBooks === undefined ? {} : { inBooks: new Map([...page.inBooks].map(([channel, body]) => [channel, watch(body)])) }),
      },
    },
  };
}

/** Wraps a body so that every read of a field is logged. */
function watchedBody(small: Small, large: () => Large, page: BodyReading["page"], read: BodyReading[]): Body {
  const noted = <K extends keyof Body>(field: K, value: Body[K]): Body[K] => {
    read.push({ page, field, value });
    return value;
  };
  return {
    get prose() {
      return noted("prose", large().prose);
    },
    get headings() {
      return noted("headings", large().headings);
    },
    get notes() {
      return noted("notes", large().notes);
    },
    get scene() {
      return noted("scene", large().scene);
    },
    get words() {
      return noted("words", small.words);
    },
    get passages() {
      return noted("passages", small.passages);
    },
    get moments() {
      return noted("moments", small.moments);
    },
    get anchors() {
      return noted("anchors", small.anchors);
    },
    get drawing() {
      return noted("drawing", small.drawing);
    },
    get minutes() {
      return noted("minutes", small.minutes);
    },
  };
}
