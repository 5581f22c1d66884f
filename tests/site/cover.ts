import { isNight } from "../night.ts";
import { documentAt, pages, read, wholeBooks } from "./site.ts";

/** What each class is dressed in, by style sheet; read once, because a sheet dresses many pages. */
const known = new Map<string, ReadonlyMap<string, string>>();

/**
 * The fewest pages, or nearly, that together show everything a page can be made of: every style sheet, every class in all it can be dressed in, every
 * language, every script. What is measured in a browser (where things stand, how dark looks, what the keyboard does) is measured on these; a page left out has
 * nothing of its own to measure. At night it is every page.
 */
export const cover: readonly string[] = isNight ? measurable() : smallestCover();

/** Whole books are hundreds of pages that are measured one by one. */
function measurable(): string[] {
  return pages().filter((address) => !wholeBooks.has(address));
}

function smallestCover(): string[] {
  return fewest(new Map(measurable().map((address) => [address, partsOf(address)])));
}

/**
 * Greedy set cover: again and again the one that shows most of what no chosen one shows yet; of equals the first.
 * @param left by name what each shows; used up afterwards
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

/** What a page is made of. A class is named with the rules that dress it: it may look different by another sheet, and mostly it does not. */
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

/** Of each class that a style sheet has a rule for: those rules. */
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
