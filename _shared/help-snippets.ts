/* The addresses of the help blocks for other sites, and what is in them. */

/** The name of the block without a region. */
export const wholeCountry = "nederland";

/**
 * The address of a block, as text to paste into a page.
 * @param language the last part of the address of the help page in that language; "nl" for Dutch
 * @param region as in regios.yaml, or {@link wholeCountry}
 */
export function snippetAddress(language: string, region: string): string {
  return `/data/hulpblok/${language}/${region}.txt`;
}

/** The address of all blocks in a language with the last day on which they are valid, for sites that are built by a program. */
export function snippetsAddress(language: string): string {
  return `/data/hulpblok/${language}.json`;
}

/** Which help lines of the help page are in a block, in the order of that page. */
export const snippetLines: ReadonlySet<string> = new Set(["alarm", "veilig-thuis", "comensha", "slachtofferhulp"]);
