import { marked } from "../../model/marks.ts";
import type { Directive } from "../directive.ts";

/** A sentence of this page, set large. It repeats the text, so it is hidden from screen readers. */
export const citaat: Directive = {
  form: "leaf",
  required: ["tekst"],
  optional: [],
  draw: (attributes, context, line) => {
    const text = attributes.get("tekst") ?? "";
    context.quotes.push({ text, line });
    return (
      <>
        <p class="pull-quote" aria-hidden="true" {...marked("not in books")}>
          {text}
        </p>
        {"\n"}
      </>
    );
  },
};
