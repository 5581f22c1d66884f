import type { Directive } from "../directive.ts";

/** In a template: why, or which of the choices, for whoever fills it in. It goes along in the files, in a style of its own. */
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

/** In a template, before a heading: this part goes another way than the one before it, so it begins a sheet of its own, on paper and in Word. */
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

/** What somebody filled in, for a municipality that does not exist, and says so. Of a template it stays on the page. */
export const voorbeeld: Directive = {
  form: "container",
  required: ["titel"],
  optional: [],
  draw: (attributes, context, _line, inside) => {
    const id = context.uid("ingevuld");
    return (
      <>
        <section class="worked-example" aria-labelledby={id}>
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
