import type { Directive } from "../directive.ts";
import { drawingFigure } from "./figures.tsx";

/**
 * A drawing that stays in view while its steps pass: in the second step the kier opens (assets/css/blocks/look-along.css).
 * The markup is whole by itself: a drawing with the kier open, and numbered steps below it.
 */
export const kijkmee: Directive = {
  form: "container",
  required: ["onderwerp", "bijschrift"],
  optional: [],
  draw: (attributes, context, line, inside) => (
    <>
      <div class="look-along">
        {drawingFigure(attributes, context, line)}
        <ol>
          {"\n"}
          {inside}
        </ol>
        {"\n"}
      </div>
      {"\n"}
    </>
  ),
};
