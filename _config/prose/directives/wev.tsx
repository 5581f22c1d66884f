import type { Directive } from "../directive.ts";
import { leftOutWarning, testimonyAddress } from "../testimony.ts";

/** A professional in a story: who noticed what, beside what happened. */
export const wev: Directive = {
  form: "container",
  required: ["rol", "titel"],
  optional: ["getuigenis"],
  draw: (attributes, context, line, inside) => {
    const id = context.uid("wev");
    const slug = attributes.get("getuigenis");
    const target = slug === undefined ? undefined : context.surroundings.targets.get(testimonyAddress(slug));
    if (slug !== undefined && target === undefined) context.warn(line, leftOutWarning(slug, context.surroundings));
    return (
      <>
        <aside class="wev" aria-labelledby={id}>
          <p class="wev-role">{attributes.get("rol")}</p>
          <h3 id={id}>{attributes.get("titel")}</h3>
          {"\n"}
          {inside}
          <p class="tag tag-provenance">{context.registers.sentences.samengesteld}</p>
          {"\n"}
          {target !== undefined && [
            <p>
              <a href={target.address}>Lees verder: {target.title}</a>
            </p>,
            "\n",
          ]}
        </aside>
        {"\n"}
      </>
    );
  },
};
