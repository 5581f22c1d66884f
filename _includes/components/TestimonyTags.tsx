import type { VNode } from "preact";
import { marked } from "../../_config/model/marks.ts";
import { FormTags } from "./FormTags.tsx";
import { ProvenanceTag } from "./ProvenanceTag.tsx";

/** The labels of a testimony: provenance always first, then the forms. */
export function TestimonyTags({ provenance, forms }: { provenance: string; forms: readonly string[] }): VNode {
  return (
    <p class="tags" {...marked("not in search")}>
      <ProvenanceTag provenance={provenance} /> <FormTags forms={forms} />
    </p>
  );
}
