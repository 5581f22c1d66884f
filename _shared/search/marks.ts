/**
 * Two marks that stand in the search index and nowhere else: the build writes them (words.ts) and the results page takes
 * them out (assets/js/lib/excerpt.ts). Pagefind splits words at ASCII punctuation; these two have no use in Dutch prose.
 */

/** Between the halves of a compound: "mensen~handel". */
export const seam = "~";

/** Before a word that means the same as the one before it, and that no reader gets to see: "toezichthouder ^boa^handhaver". */
export const aside = "^";
