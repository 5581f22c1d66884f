import { escapeHtml } from "../../../_shared/text/escape.ts";
import type { Directive } from "../directive.ts";

/** A titled aside: `let-op` stands in the text, `kanttekening` in the margin where there is one. */
function note(name: string): Directive {
  return {
    form: "container",
    required: ["titel"],
    optional: [],
    open: (attributes) => {
      const title = escapeHtml(attributes.get("titel") ?? "");
      return `<aside class="${name}" aria-label="${title}"><p class="${name}-title">${title}</p>\n`;
    },
    close: () => "</aside>\n",
  };
}

export const letOp = note("let-op");
export const kanttekening = note("kanttekening");
