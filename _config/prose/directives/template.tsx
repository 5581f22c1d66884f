import { marked } from "../../model/marks.ts";
import type { Directive } from "../directive.ts";

/** In a template: an explanation, or a choice to make, for the person who fills it in. It is included in the files, in a style of its own. */
export const toelichting: Directive = {
  form: "container",
  required: [],
  optional: [],
  draw: (_attributes, _context, _line, inside) => (
    <>
      <div class="explanation">
        {"\n"}
        {inside}
      </div>
      {"\n"}
    </>
  ),
};

/** In a template, before a heading: this part goes to somebody else than the part before it, so it begins a new sheet, on paper and in Word. */
export const nieuwVel: Directive = {
  form: "leaf",
  required: [],
  optional: [],
  draw: () => (
    <>
      <hr class="new-sheet" />
      {"\n"}
    </>
  ),
};

/** An example filled in for a municipality that does not exist, which it says. In a template it is shown on the page only. */
export const voorbeeld: Directive = {
  form: "container",
  required: ["titel"],
  optional: [],
  draw: (attributes, context, _line, inside) => {
    const id = context.uid("ingevuld");
    return (
      <>
        <section class="worked-example" {...marked("worked example")} aria-labelledby={id}>
          <p class="worked-example-title" id={id}>
            {attributes.get("titel")}
          </p>
          {"\n"}
          <p class="tag tag-provenance">{context.registers.sentences.bedacht}</p>
          {"\n"}
          {inside}
        </section>
        {"\n"}
      </>
    );
  },
};
