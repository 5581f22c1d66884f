import type { Directive } from "../directive.ts";

/** Under a slide: what the speaker says. It is included in the files, in the style for text that the audience does not see. */
export const zeg: Directive = {
  form: "container",
  required: [],
  optional: [],
  draw: (_attributes, _context, _line, inside) => (
    <>
      <div class="explanation spoken">
        <p>
          <b>U zegt</b>
        </p>
        {"\n"}
        {inside}
      </div>
      {"\n"}
    </>
  ),
};
