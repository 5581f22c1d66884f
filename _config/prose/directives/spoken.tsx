import type { Directive } from "../directive.ts";

/** Under a slide: the words of whoever speaks. It goes along in the files, in the style of what is not for the audience. */
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
