import { provenances } from "../../../_shared/vocabulary.ts";
import type { Directive } from "../directive.ts";
import { escapeHtml } from "../../../_shared/text/escape.ts";
import { leftOutWarning, testimonyAddress } from "../testimony.ts";

/** A reference to a testimony on a line of its own: it disappears together with the testimony, words and all. */
export const getuigenis: Directive = {
  form: "leaf",
  required: ["naam"],
  optional: [],
  open: (attributes, context, line) => {
    const slug = attributes.get("naam") ?? "";
    const target = context.surroundings.targets.get(testimonyAddress(slug));
    if (target === undefined) {
      context.warn(line, leftOutWarning(slug, context.surroundings));
      return "";
    }
    const label = target.provenance === undefined ? "" : ` <span class="tag tag-provenance">${provenances[target.provenance]}</span>`;
    return `<p class="testimony-link">Lees ook: <a href="${target.address}">${escapeHtml(target.title)}</a>${label}</p>\n`;
  },
};
