import { isNight } from "../night.ts";
import { documentAt, pages, read, wholeBooks } from "./site.ts";

/** The rules of each class, by style sheet; parsed once, because many pages share a sheet. */
const known = new Map<string, ReadonlyMap<string, string>>();

/**
 * A small set of pages (greedy, so nearly the smallest) that together contain everything a page can be made of: every style sheet, every class with
 * every set of rules, every language, every script. Measurements in a browser (positions, contrast, keyboard) run on these; a page left out has
 * nothing of its own to measure. At night it is every page.
 */
export const cover: readonly string[] = isNight ? measurable() : smallestCover();

/** Every page but the whole books: those repeat hundreds of pages that are measured one by one. */
function measurable(): string[] {
  return pages().filter((address) => !wholeBooks.has(address));
}

function smallestCover(): string[] {
  return fewest(new Map(measurable().map((address) => [address, partsOf(address)])));
}

/**
 * Greedy set cover: picks again and again the page that adds most parts not covered yet; on a tie the first.
 * @param left the parts of each page by name; emptied by this function
 * @returns names, sorted
 */
export function fewest(left: Map<string, Set<string>>): string[] {
  const chosen: string[] = [];
  for (;;) {
    let best: readonly [name: string, parts: ReadonlySet<string>] | undefined;
    for (const entry of left) if (entry[1].size > (best?.[1].size ?? 0)) best = entry;
    if (best === undefined) return chosen.sort();
    const [name, covered] = best;
    chosen.push(name);
    left.delete(name);
    for (const parts of left.values()) for (const part of covered) parts.delete(part);
  }
}

/** The parts of a page. A class counts together with its rules, because another style sheet may style it differently; mostly it does not. */
function partsOf(address: string): Set<string> {
  const $ = documentAt(address);
  const name = (file: string | undefined): string => (file ?? "").replace(/\.\w+(?=\.\w+$)/, "");
  const sheet = $("link[rel=stylesheet]").attr("href");
  const style = sheet === undefined ? $("head > style").text() : read(sheet).toString("utf8");
  const rules = rulesIn(style);
  const classes = $("[class]")
    .toArray()
    .flatMap(({ attribs }) => (attribs.class ?? "").split(/\s+/))
    .flatMap((className) => rules.get(className) ?? []);
  const scripts = $("script[src]")
    .toArray()
    .map(({ attribs }) => name(attribs.src));
  const language = `${$("html").attr("lang") ?? ""} ${$("html").attr("dir") ?? ""}`;
  return new Set([...classes, ...scripts, style, `language ${language}`]);
}

/** The rules of each class that a style sheet mentions. */
function rulesIn(style: string): ReadonlyMap<string, string> {
  const before = known.get(style);
  if (before !== undefined) return before;
  const found = new Map<string, string>();
  for (const rule of style.split("}")) {
    const [selector = "", declarations = ""] = rule.split("{").slice(-2);
    for (const [, className = ""] of selector.matchAll(/\.(-?[_a-z][\w-]*)/gi))
      found.set(className, `${found.get(className) ?? className} ${selector} ${declarations}`);
  }
  known.set(style, found);
  return found;
}
