import type { FrontMatter } from "../schemas/pages.ts";
import type { Withdrawn } from "../schemas/registers.ts";

/** Where a text can appear. Consent is given per channel (product.md, content model). */
export type Channel = "web" | "zoeken" | "feed" | "deelkaart" | "pdf" | "epub";

/** What the rule needs to know about a page. */
export interface Candidate {
  readonly kind: string;
  readonly slug: string;
  readonly data: { readonly concept: boolean } | FrontMatter<"getuigenis">;
}

export type Verdict =
  { readonly published: true } | { readonly published: false; readonly reason: "concept" | "ingetrokken" | "geen-toestemming" };

/**
 * The one publication rule: may this page exist in this channel? Collections, sitemap, search and every
 * edition ask here and nowhere else.
 * @param channel where the page would appear
 * @param withdrawn the register of withdrawn slugs
 */
export function publicationOf(page: Candidate, channel: Channel, withdrawn: readonly Withdrawn[]): Verdict {
  if (page.data.concept) return { published: false, reason: "concept" };
  if (page.kind !== "getuigenis") return { published: true };
  if (withdrawn.some((row) => row.slug === page.slug)) return { published: false, reason: "ingetrokken" };
  if ("herkomst" in page.data && page.data.herkomst === "interview") return { published: false, reason: "geen-toestemming" };
  // A composite has nobody whose consent could lapse; it still stays out of feeds and editions made to travel (issue on the longread).
  return channel === "feed" ? { published: false, reason: "geen-toestemming" } : { published: true };
}
