import { bookNames, manifest, type BookName } from "../model/books.ts";
import { pagesOf, type Edition } from "./edition.ts";
import type { Kind } from "../model/kinds.ts";
import type { Node } from "../model/nodes.ts";
import type { Page } from "../prose/page.ts";

/** Pages that follow each other in a book, under a title of their own where there is more than one group. */
export interface Group {
  readonly title: string;
  readonly pages: readonly Page[];
}

export interface Book {
  readonly name: BookName;
  readonly whole: Page;
  readonly groups: readonly Group[];
}

/** The books of an edition: those whose page is there and that have something in them. */
export function booksOf(edition: Edition): Book[] {
  return bookNames.flatMap((name) => {
    const whole = edition.byAddress.get(manifest[name].whole);
    const groups = manifest[name].groups
      .map(({ title, kinds }): Group => ({ title, pages: kinds.flatMap((kind: Kind): Page[] => [...pagesOf(edition, kind)]) }))
      .filter(({ pages }) => pages.length > 0);
    return whole === undefined || groups.length === 0 ? [] : [{ name, whole, groups }];
  });
}

/** The name of a page within its book: "wat-het-is", "instrumenten-wet-bibob"; of the first page of a room that of the room. */
export function partId({ address }: Page): string {
  const [, room = "", ...within] = address.split("/").slice(0, -1);
  return within.length === 0 ? room : within.join("-");
}

/**
 * The testimonies that a finished book names, by slug: for its archive. What somebody downloads cannot be taken back, so a book
 * has no testimonies in it, and leads to one only where its teller agreed to that channel.
 */
export function namedTestimonies(nodes: readonly Node[]): string[] {
  const names = saidIn(nodes).flatMap((text) => [...text.matchAll(/\/getuigenissen\/([a-z0-9-]+)\//g)].map(([, slug = ""]) => slug));
  return [...new Set(names)].sort();
}

/** Every text of nodes, and every value of an attribute. */
function saidIn(nodes: readonly Node[]): string[] {
  return nodes.flatMap((node) =>
    typeof node === "string" ? [node] : [...Object.values(node.attributes).map(String), ...saidIn(node.children)],
  );
}
