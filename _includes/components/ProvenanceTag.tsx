import type { VNode } from "preact";
import { provenances } from "../../_shared/vocabulary.ts";

/** The origin of a testimony, in words. CSS draws two overlapping squares before a composite. */
export function ProvenanceTag({ provenance }: { provenance: string }): VNode {
  return <span class={provenance === provenances.samengesteld ? "tag tag-provenance" : "tag"}>{provenance}</span>;
}
