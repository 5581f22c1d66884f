import { capitalise } from "../../_shared/text/capitalise.ts";
import { pagesOf, type Edition } from "./edition.ts";
import type { FacetChoice, PageOf } from "../prose/page.ts";
import { slugify } from "../../_shared/text/slugify.ts";
import { ageBands, forms, regionTypes, testimonyTypes, type Channel } from "../../_shared/vocabulary.ts";

/** One way to divide the testimonies. */
interface FacetOf {
  readonly name: string;
  /** The label that a reader sees. */
  readonly title: string;
  /** The values of a testimony, each with a key and a label; the key is part of an address. */
  readonly valuesOf: (page: PageOf<"getuigenis">) => readonly { readonly key: string; readonly label: string }[];
}

/** The facets of the testimonies, in the order of the page. */
const facets: readonly FacetOf[] = [
  { name: "soort", title: "Wie vertelt", valuesOf: ({ data }) => [{ key: data.soort, label: testimonyTypes[data.soort] }] },
  { name: "vorm", title: "Vorm", valuesOf: ({ data }) => data.vormen.map((form) => ({ key: form, label: forms[form] })) },
  {
    name: "rol",
    title: "Beroep",
    valuesOf: ({ data }) => (data.rol === undefined ? [] : [{ key: slugify(data.rol), label: capitalise(data.rol) }]),
  },
  { name: "leeftijd", title: "Leeftijd", valuesOf: ({ data }) => [{ key: data.leeftijdsgroep, label: ageBands[data.leeftijdsgroep] }] },
  { name: "regiotype", title: "Soort regio", valuesOf: ({ data }) => [{ key: data.regiotype, label: regionTypes[data.regiotype] }] },
];

/**
 * The list of all stories, including those whose tellers agreed to the site but not to search engines. Search engines find /getuigenissen/, so that
 * list leaves those stories out; they do not find this one. A list of those stories alone would single them out.
 */
export const everybody: FacetChoice = { facet: "alle", key: "verhalen", label: "Alle verhalen" };

/** Every choice that matches at least one testimony, with the number of matches, by facet and then by label. */
export function choicesOf(
  testimonies: readonly PageOf<"getuigenis">[],
): { readonly name: string; readonly title: string; readonly choices: readonly (FacetChoice & { readonly count: number })[] }[] {
  return facets.map(({ name, title, valuesOf }) => {
    const found = new Map<string, FacetChoice & { count: number }>();
    for (const page of testimonies) {
      for (const { key, label } of valuesOf(page)) found.set(key, { facet: name, key, label, count: (found.get(key)?.count ?? 0) + 1 });
    }
    return { name, title, choices: [...found.values()].sort((a, b) => (a.label < b.label ? -1 : 1)) };
  });
}

/** Whether a testimony matches a choice. */
export function answersTo(page: PageOf<"getuigenis">, { facet, key }: FacetChoice): boolean {
  return (
    facet === everybody.facet || facets.some(({ name, valuesOf }) => name === facet && valuesOf(page).some((value) => value.key === key))
  );
}

/** The address of the list of one choice. */
export function choiceAddress({ facet, key }: FacetChoice): string {
  return `/getuigenissen/${facet}/${key}/`;
}

/** The list of testimonies, repeated for every choice: without JavaScript a reader filters by following a link. */
export function choicePages(edition: Edition<"zoeken">): PageOf<"getuigenissen">[] {
  const choices = choicesOf(pagesOf(edition, "getuigenis")).flatMap(({ choices: found }) => found);
  return pagesOf(edition, "getuigenissen").flatMap((overview) =>
    choices.map(({ facet, key, label }) => narrow(overview, { facet, key, label })),
  );
}

/** The list of all stories ({@link everybody}): on the site only, in no other channel. */
export function wholeList(edition: Edition<"web">): PageOf<"getuigenissen">[] {
  return pagesOf(edition, "getuigenissen").map((overview) => ({ ...narrow(overview, everybody), channels: new Set<Channel>(["web"]) }));
}

function narrow(overview: PageOf<"getuigenissen">, choice: FacetChoice): PageOf<"getuigenissen"> {
  return { ...overview, address: choiceAddress(choice), choice, repeats: true };
}
