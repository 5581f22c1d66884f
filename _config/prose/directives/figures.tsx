import type { ComponentChildren } from "preact";
import { Tekening } from "../../../_includes/components/Tekening.tsx";
import { HelpBlock } from "../../../_includes/components/HelpBlock.tsx";
import { LapsedFigures } from "../../../_includes/components/LapsedFigures.tsx";
import { isDrawingSubject } from "../../../_includes/drawings/index.ts";
import { missing } from "../names.ts";
import { chartAddress, drawChart } from "../figures/index.ts";
import { helpBlock } from "../help-block.ts";
import type { ProseContext } from "../context.ts";
import type { Attributes, Directive } from "../directive.ts";

/** A drawing with its caption, which always begins by saying that it is an illustration. */
function drawingFigure(attributes: Attributes, context: ProseContext, line: number): ComponentChildren {
  const subject = attributes.get("onderwerp") ?? "";
  if (!isDrawingSubject(subject)) {
    const unknown = missing("tekening", subject, context.surroundings);
    if (unknown !== undefined) context.say(line, unknown);
    return undefined;
  }
  context.drawings.push(subject);
  return (
    <>
      <figure class="drawing">
        <Tekening subject={subject} uid={context.uid(subject)} />
        <figcaption>
          {context.registers.sentences.illustratie} {attributes.get("bijschrift")}
        </figcaption>
      </figure>
      {"\n"}
    </>
  );
}

/** A drawing of a place, with a caption that always says it is an illustration. */
export const tekening: Directive = {
  form: "leaf",
  required: ["onderwerp", "bijschrift"],
  optional: [],
  draw: drawingFigure,
};

/** A chart drawn from the registers, with its table and CSV beside it. */
export const grafiek: Directive = {
  form: "leaf",
  required: ["naam"],
  optional: [],
  draw: (attributes, context, line) => {
    const name = attributes.get("naam") ?? "";
    const page = chartAddress(name);
    const leads = context.surroundings.targets.has(page) && !context.isAt(page);
    const drawn = drawChart(name, context.uid("grafiek"), context.registers, leads ? page : undefined);
    if ("unknown" in drawn) {
      const unknown = missing("grafiek", name, context.surroundings);
      if (unknown !== undefined) context.say(line, unknown);
      return undefined;
    }
    if ("missing" in drawn) {
      context.report(
        line,
        "grafiek-mist-cijfer",
        `De grafiek ${name} mist het cijfer ${drawn.missing}.`,
        "Zet de rij terug in _data/cijfers.csv.",
      );
      return undefined;
    }
    return [drawn.markup, "\n", drawn.lapsed.map((source) => <LapsedFigures source={source} />)];
  },
};

/** The help block: four ways to get help, in a fixed order. */
export const hulp: Directive = {
  form: "leaf",
  required: [],
  optional: [],
  draw: (_attributes, context) => [<HelpBlock help={helpBlock(context.registers)} />, "\n"],
};
