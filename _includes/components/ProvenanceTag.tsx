import type { VNode } from "preact";
import { provenances } from "../../_shared/vocabulary.ts";

/** Where a testimony comes from, in words. CSS sets two overlapping squares before a composite. */
export function ProvenanceTag({ provenance }: { provenance: string }): VNode {
  return <span class={provenance === provenances.samengesteld ? "tag tag-provenance" : "tag"}>{provenance}</span>;
}
