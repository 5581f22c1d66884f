import { capitalise } from "../../_shared/text/capitalise.ts";
import { pagesOf, type Edition } from "./edition.ts";
import type { FacetChoice, PageOf } from "../prose/page.ts";
import { slugify } from "../../_shared/text/slugify.ts";
import { ageBands, forms, regionTypes, testimonyTypes, type Channel } from "../../_shared/vocabulary.ts";

/** One way to divide the testimonies. */
interface FacetOf {
  readonly name: string;
  /** What a reader chooses. */
  readonly title: string;
  /** Key and label of what a testimony is filed under; the key is a part of an address. */
  readonly valuesOf: (page: PageOf<"getuigenis">) => readonly { readonly key: string; readonly label: string }[];
}

/** What the testimonies can be chosen by: the order is that of the page. */
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
 * The choice that leaves out nobody: also those who told their story for who reads here, and not for who searches. The list of
 * /getuigenissen/ is found by search engines and does not have them; this one is not. A list of those alone would set them apart.
 */
export const everybody: FacetChoice = { facet: "alle", key: "verhalen", label: "Alle verhalen" };

/** Every choice that at least one testimony answers to, each with how many do, by facet and then by label. */
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

/** Whether a testimony answers to a choice. */
export function answersTo(page: PageOf<"getuigenis">, { facet, key }: FacetChoice): boolean {
  return (
    facet === everybody.facet || facets.some(({ name, valuesOf }) => name === facet && valuesOf(page).some((value) => value.key === key))
  );
}

/** Where the testimonies of one choice stand. */
export function choiceAddress({ facet, key }: FacetChoice): string {
  return `/getuigenissen/${facet}/${key}/`;
}

/** The list of testimonies, once for every choice: what a reader without scripts gets by following a link. */
export function choicePages(edition: Edition<"zoeken">): PageOf<"getuigenissen">[] {
  const choices = choicesOf(pagesOf(edition, "getuigenis")).flatMap(({ choices: found }) => found);
  return pagesOf(edition, "getuigenissen").flatMap((overview) =>
    choices.map(({ facet, key, label }) => narrow(overview, { facet, key, label })),
  );
}

/** The list of everybody: on the site, and in no other channel. */
export function wholeList(edition: Edition<"web">): PageOf<"getuigenissen">[] {
  return pagesOf(edition, "getuigenissen").map((overview) => ({ ...narrow(overview, everybody), channels: new Set<Channel>(["web"]) }));
}

function narrow(overview: PageOf<"getuigenissen">, choice: FacetChoice): PageOf<"getuigenissen"> {
  return { ...overview, address: choiceAddress(choice), choice, repeats: true };
}
