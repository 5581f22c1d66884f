import { bookNames, manifest, type BookName } from "../model/books.ts";
import { pagesOf, type Edition } from "./edition.ts";
import type { Kind } from "../model/kinds.ts";
import type { Node } from "../model/nodes.ts";
import type { Page } from "../prose/page.ts";

/** Consecutive pages of a book; their title is shown when the book has more than one group. */
export interface Group {
  readonly title: string;
  readonly pages: readonly Page[];
}

export interface Book {
  readonly name: BookName;
  readonly whole: Page;
  readonly groups: readonly Group[];
}

/** The books of an edition: those whose own page exists and that contain at least one page. */
export function booksOf(edition: Edition): Book[] {
  return bookNames.flatMap((name) => {
    const whole = edition.byAddress.get(manifest[name].whole);
    const groups = manifest[name].groups
      .map(({ title, kinds }): Group => ({ title, pages: kinds.flatMap((kind: Kind): Page[] => [...pagesOf(edition, kind)]) }))
      .filter(({ pages }) => pages.length > 0);
    return whole === undefined || groups.length === 0 ? [] : [{ name, whole, groups }];
  });
}

/** The id of a page within its book: "wat-het-is", "instrumenten-wet-bibob"; for the first page of a room the name of the room. */
export function partId({ address }: Page): string {
  const [, room = "", ...within] = address.split("/").slice(0, -1);
  return within.length === 0 ? room : within.join("-");
}

/**
 * The slugs of the testimonies that a finished book names, for its archive. A download cannot be taken back, so a book contains no testimonies, and
 * links to one only when its teller agreed to that channel.
 */
export function namedTestimonies(nodes: readonly Node[]): string[] {
  const names = saidIn(nodes).flatMap((text) => [...text.matchAll(/\/getuigenissen\/([a-z0-9-]+)\//g)].map(([, slug = ""]) => slug));
  return [...new Set(names)].sort();
}

/** Every text node and every attribute value. */
function saidIn(nodes: readonly Node[]): string[] {
  return nodes.flatMap((node) =>
    typeof node === "string" ? [node] : [...Object.values(node.attributes).map(String), ...saidIn(node.children)],
  );
}
