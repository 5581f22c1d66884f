import { languageOf } from "../../_shared/languages.ts";
import type { Kind } from "../model/kinds.ts";
import { isOf, type Page, type PageOf } from "../prose/page.ts";
import { isListed, pagesOf, type Edition } from "./edition.ts";

/** So many titles are a list that somebody still goes through. A longer one has a page for every letter, or more when a letter has more. */
const longest = 400;

/** What stands under one letter of the A to Z, in Dutch order. */
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
  // A title that begins with a number stands before its letter.
  return [...letters].map(([letter, pages]) => ({ letter, pages })).sort((a, b) => collator.compare(a.letter, b.letter));
}

/** Whether it has left the page of the search for pages of its own. */
export function isLong(letters: readonly Letter[]): boolean {
  return letters.reduce((sum, { pages }) => sum + pages.length, 0) > longest;
}

/** What of a letter stands on one page: nearly always all. */
export function partsOf({ letter, pages }: Letter): (Letter & { readonly address: string; readonly label: string })[] {
  return Array.from({ length: Math.ceil(pages.length / longest) }, (_, part) => ({
    letter,
    pages: pages.slice(part * longest, (part + 1) * longest),
    address: `/zoeken/a-z/${letter.toLowerCase()}/${part === 0 ? "" : `${String(part + 1)}/`}`,
    label: part === 0 ? letter : `${letter}, deel ${String(part + 1)}`,
  }));
}

/** The page of the search, once for every part of an A to Z that is long. */
export function letterPages(edition: Edition<"zoeken">): PageOf<"zoeken">[] {
  const letters = lettersOf(edition);
  if (!isLong(letters)) return [];
  const parts = letters.flatMap(partsOf);
  return pagesOf(edition, "zoeken").flatMap((search) =>
    parts.map(({ address, label }) => ({ ...search, address, choice: { facet: "a-z", key: address, label }, repeats: true as const })),
  );
}

/** A page in another language stands under what we call that language. */
export function titleOf(page: Page): string {
  return isOf(page, "taal") ? `Hulp in het ${languageOf(page.slug).dutch}` : page.data.titel;
}

/** Dutch alphabetical order without the clock or the machine's own locale; an apostrophe in front of a title says nothing of its place. */
const collator = new Intl.Collator("nl", { sensitivity: "base", numeric: true, ignorePunctuation: true });

/** A title without a letter of ours stands under 0. */
function firstLetter(title: string): string {
  return (
    title
      .normalize("NFD")
      .replace(/[^A-Za-z]/g, "")
      .slice(0, 1)
      .toUpperCase() || "0"
  );
}
