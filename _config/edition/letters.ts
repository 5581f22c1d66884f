import { languageOf } from "../../_shared/languages.ts";
import type { Kind } from "../model/kinds.ts";
import { isOf, type Page, type PageOf } from "../prose/page.ts";
import { isListed, pagesOf, type Edition } from "./edition.ts";

/** The most titles on one page. Above it, the A to Z gets a page for each letter, and more pages for a letter that has more titles than this. */
const longest = 400;

/** The pages under one letter of the A to Z, in Dutch alphabetical order. */
export interface Letter {
  readonly letter: string;
  readonly pages: readonly PageOf<Kind>[];
}

/** The A to Z: every listed page by the first letter of its title. */
export function lettersOf(edition: Edition): readonly Letter[] {
  const listed = [...edition.byAddress.values()].filter((page) => isListed(page)).map((page) => ({ page, title: titleOf(page) }));
  const letters = new Map<string, PageOf<Kind>[]>();
  for (const { page, title } of listed.sort((a, b) => collator.compare(a.title, b.title))) {
    const letter = firstLetter(title);
    const others = letters.get(letter);
    if (others === undefined) letters.set(letter, [page]);
    else others.push(page);
  }
  // A title that begins with a number is listed first, and would put its letter (that of its first word) in front.
  return [...letters].map(([letter, pages]) => ({ letter, pages })).sort((a, b) => collator.compare(a.letter, b.letter));
}

/** Whether the A to Z is too long for the search page, so that it gets pages of its own. */
export function isLong(letters: readonly Letter[]): boolean {
  return letters.reduce((sum, { pages }) => sum + pages.length, 0) > longest;
}

/** Splits a letter into pages; nearly always there is only one. */
export function pagesOfLetter({ letter, pages }: Letter): (Letter & { readonly address: string; readonly label: string })[] {
  return Array.from({ length: Math.ceil(pages.length / longest) }, (_, part) => ({
    letter,
    pages: pages.slice(part * longest, (part + 1) * longest),
    address: `/zoeken/a-z/${letter.toLowerCase()}/${part === 0 ? "" : `${String(part + 1)}/`}`,
    label: part === 0 ? letter : `${letter}, deel ${String(part + 1)}`,
  }));
}

/** The search page, repeated for every page of a long A to Z; empty when the A to Z is short. */
export function letterPages(edition: Edition<"zoeken">): PageOf<"zoeken">[] {
  const letters = lettersOf(edition);
  if (!isLong(letters)) return [];
  const parts = letters.flatMap(pagesOfLetter);
  return pagesOf(edition, "zoeken").flatMap((search) =>
    parts.map(({ address, label }) => ({ ...search, address, choice: { facet: "a-z", key: address, label }, repeats: true as const })),
  );
}

/** The title in the A to Z. A page in another language is listed under the Dutch name of that language. */
export function titleOf(page: Page): string {
  return isOf(page, "taal") ? `Hulp in het ${languageOf(page.slug).dutch}` : page.data.titel;
}

/** Dutch alphabetical order, independent of the locale of the machine; an apostrophe before a title is ignored. */
const collator = new Intl.Collator("nl", { sensitivity: "base", numeric: true, ignorePunctuation: true });

/** The first Latin letter of a title, without accents; "0" when there is none. */
function firstLetter(title: string): string {
  return (
    title
      .normalize("NFD")
      .replace(/[^A-Za-z]/g, "")
      .slice(0, 1)
      .toUpperCase() || "0"
  );
}
