/* Where the blocks of help for other sites stand, and what they have. */

/** The name of the block that is of no region. */
export const wholeCountry = "nederland";

/**
 * The text of a block, to paste into a page.
 * @param language the last part of the address of the help page in that language; "nl" for Dutch
 * @param region as in regios.yaml, or {@link wholeCountry}
 */
export function snippetAddress(language: string, region: string): string {
  return `/data/hulpblok/${language}/${region}.txt`;
}

/** All blocks in a language with the day that they hold until, for a site that is built by a program. */
export function snippetsAddress(language: string): string {
  return `/data/hulpblok/${language}.json`;
}

/** The lines that a block has of those on the help page, in the order of that page. */
export const snippetLines: ReadonlySet<string> = new Set(["alarm", "veilig-thuis", "comensha", "slachtofferhulp"]);
