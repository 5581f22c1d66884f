import { renderToStaticMarkup } from "preact-render-to-string";
import { Tekening } from "../../../_includes/components/Tekening.tsx";
import { HelpBlock } from "../../../_includes/components/HelpBlock.tsx";
import { LapsedFigures } from "../../../_includes/components/LapsedFigures.tsx";
import { isDrawingSubject } from "../../../_includes/drawings/index.ts";
import { withGuess } from "../../model/nearest-name.ts";
import { missing } from "../names.ts";
import { chartNames, drawChart } from "../figures/index.ts";
import { helpBlock } from "../help-block.ts";
import { escapeHtml } from "../../../_shared/text/escape.ts";
import type { ProseContext } from "../context.ts";
import type { Attributes, Directive } from "../directive.ts";

/** The figure of a drawing: the place, and the caption that always begins by saying that it is an illustration. */
export function drawingFigure(attributes: Attributes, context: ProseContext, line: number): string {
  const subject = attributes.get("onderwerp") ?? "";
  if (!isDrawingSubject(subject)) {
    const unknown = missing("tekening", subject, context.surroundings);
    if (unknown !== undefined) context.report(line, unknown.code, unknown.what, unknown.mend);
    return "";
  }
  const svg = renderToStaticMarkup(<Tekening subject={subject} uid={context.uid(subject)} />);
  const caption = `${context.registers.sentences.illustratie} ${attributes.get("bijschrift") ?? ""}`;
  return `<figure class="drawing">${svg}<figcaption>${escapeHtml(caption)}</figcaption></figure>\n`;
}

/** A drawing of a place, with a caption that always says it is an illustration. */
export const tekening: Directive = {
  form: "leaf",
  required: ["onderwerp", "bijschrift"],
  optional: [],
  open: drawingFigure,
};

/** A chart drawn from the registers, with its table and CSV beside it. */
export const grafiek: Directive = {
  form: "leaf",
  required: ["naam"],
  optional: [],
  open: (attributes, context, line) => {
    const name = attributes.get("naam") ?? "";
    const drawn = drawChart(name, context.uid("grafiek"), context.registers);
    if ("unknown" in drawn) {
      context.report(
        line,
        "grafiek-onbekend",
        `De grafiek ${name} bestaat niet.`,
        withGuess(name, chartNames, `Kies uit: ${chartNames.join(", ")}.`),
      );
      return "";
    }
    if ("missing" in drawn) {
      context.report(
        line,
        "grafiek-mist-cijfer",
        `De grafiek ${name} mist het cijfer ${drawn.missing}.`,
        "Zet de rij terug in _data/cijfers.csv.",
      );
      return "";
    }
    const notes = drawn.lapsed.map((source) => renderToStaticMarkup(<LapsedFigures source={source} />));
    return `${renderToStaticMarkup(drawn.markup)}\n${notes.join("")}`;
  },
};

/** The help block: the four ways to help, in their fixed order. */
export const hulp: Directive = {
  form: "leaf",
  required: [],
  optional: [],
  open: (_attributes, context) => `${renderToStaticMarkup(<HelpBlock help={helpBlock(context.registers)} />)}\n`,
};
