import { provenances } from "../../../_shared/vocabulary.ts";
import type { Directive } from "../directive.ts";
import { leftOutWarning, testimonyAddress } from "../testimony.ts";

/** A reference to a testimony on a line of its own: when the testimony is withdrawn, the whole line disappears. */
export const getuigenis: Directive = {
  form: "leaf",
  required: ["naam"],
  optional: [],
  draw: (attributes, context, line) => {
    const slug = attributes.get("naam") ?? "";
    const target = context.surroundings.targets.get(testimonyAddress(slug));
    if (target === undefined) {
      context.warn(line, leftOutWarning(slug, context.surroundings));
      return undefined;
    }
    const { address, title, provenance } = target;
    const label = provenance === undefined ? undefined : [" ", <span class="tag tag-provenance">{provenances[provenance]}</span>];
    return (
      <>
        <p class="testimony-link">
          Lees ook: <a href={address}>{title}</a>
          {label}
        </p>
        {"\n"}
      </>
    );
  },
};
