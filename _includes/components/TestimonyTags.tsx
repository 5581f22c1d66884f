import type { VNode } from "preact";
import { FormTags } from "./FormTags.tsx";
import { ProvenanceTag } from "./ProvenanceTag.tsx";

/** The labels of a testimony: provenance always first, then the forms. */
export function TestimonyTags({ provenance, forms }: { provenance: string; forms: readonly string[] }): VNode {
  return (
    <p class="tags" data-unsearched>
      <ProvenanceTag provenance={provenance} /> <FormTags forms={forms} />
    </p>
  );
}
