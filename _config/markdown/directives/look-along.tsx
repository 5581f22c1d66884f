import { renderToStaticMarkup } from "preact-render-to-string";
import { Tekening } from "../../../_includes/components/Tekening.tsx";
import { drawingSubjects, isDrawingSubject } from "../../../_includes/drawings/index.ts";
import { escapeHtml } from "../escape.ts";
import type { Directive } from "../directive.ts";

/**
 * A drawing that stays in view while its steps pass: in the second step the kier opens (assets/css/blocks/look-along.css).
 * The markup is whole by itself: a drawing with the kier open, and numbered steps below it.
 */
export const kijkmee: Directive = {
  form: "container",
  required: ["onderwerp", "bijschrift"],
  optional: [],
  open: (attributes, context, line) => {
    const subject = attributes.get("onderwerp") ?? "";
    if (!isDrawingSubject(subject)) {
      context.report(line, "tekening-onbekend", `De tekening ${subject} bestaat niet.`, `Kies uit: ${drawingSubjects.join(", ")}.`);
      return "";
    }
    const svg = renderToStaticMarkup(<Tekening subject={subject} uid={context.uid(subject)} />);
    const caption = `${context.registers.sentences.illustratie} ${attributes.get("bijschrift") ?? ""}`;
    return `<div class="look-along"><figure class="drawing">${svg}<figcaption>${escapeHtml(caption)}</figcaption></figure>\n<ol>\n`;
  },
  close: () => "</ol>\n</div>\n",
};
