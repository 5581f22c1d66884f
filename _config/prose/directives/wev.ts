import { escapeHtml } from "../../../_shared/text/escape.ts";
import type { Directive } from "../directive.ts";
import { leftOutWarning, testimonyAddress } from "../testimony.ts";

/** The professional woven into a story: who saw it, beside what happened. */
export const wev: Directive = {
  form: "container",
  required: ["rol", "titel"],
  optional: ["getuigenis"],
  open: (attributes, context, line) => {
    const id = context.uid("wev");
    const slug = attributes.get("getuigenis");
    if (slug !== undefined && !context.surroundings.targets.has(testimonyAddress(slug)))
      context.warn(line, leftOutWarning(slug, context.surroundings));
    return (
      `<aside class="wev" aria-labelledby="${id}"><p class="wev-role">${escapeHtml(attributes.get("rol") ?? "")}</p>` +
      `<h3 id="${id}">${escapeHtml(attributes.get("titel") ?? "")}</h3>\n`
    );
  },
  close: (attributes, context) => {
    const target = context.surroundings.targets.get(testimonyAddress(attributes.get("getuigenis") ?? ""));
    const link = target === undefined ? "" : `<p><a href="${target.address}">Lees verder: ${escapeHtml(target.title)}</a></p>\n`;
    return `<p class="tag tag-provenance">${escapeHtml(context.registers.sentences.samengesteld)}</p>\n${link}</aside>\n`;
  },
};
