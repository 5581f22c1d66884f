import type { Directive } from "../directive.ts";

/** A sentence of this very page, large. Who listens to the page has heard it already, so it is hidden from a screen reader. */
export const citaat: Directive = {
  form: "leaf",
  required: ["tekst"],
  optional: [],
  draw: (attributes, context, line) => {
    const text = attributes.get("tekst") ?? "";
    context.quotes.push({ text, line });
    return (
      <>
        <p class="pull-quote" aria-hidden="true">
          {text}
        </p>
        {"\n"}
      </>
    );
  },
};
