import type { MarkdownIt } from "markdown-it";
import { marked } from "../../model/marks.ts";
import { contextOf } from "../context.ts";
import type { Directive } from "../directive.ts";

/** Numbered steps: every `###` heading inside begins a step. */
export const stappen: Directive = {
  form: "container",
  required: [],
  optional: [],
  draw: (_attributes, _context, _line, inside) => (
    <>
      <ol role="list" class="steps" {...marked("steps")}>
        {"\n"}
        {inside}
      </ol>
      {"\n"}
    </>
  ),
};

/** Blocks that consist of steps. */
const stepped = /^:::(?:stappen|kijkmee)\b/;

/** Wraps each heading and what follows it, inside `:::stappen` and `:::kijkmee`, in a list item. */
export function stepItems(md: MarkdownIt): void {
  md.core.ruler.after("block", "step_items", (state) => {
    const out: typeof state.tokens = [];
    let inside = false;
    let open = false;
    let scene = false;
    const closeStep = (): void => {
      if (open) out.push(new state.Token("step_close", "li", -1));
      open = false;
    };
    for (const token of state.tokens) {
      const isSteps = stepped.test(token.info);
      if (token.type === "directive_close" && isSteps) {
        closeStep();
        inside = false;
        scene = false;
      }
      if (inside && token.type === "heading_open" && token.tag === "h3") {
        closeStep();
        out.push(new state.Token("step_open", "li", 1));
        open = true;
      }
      // A scene comes directly under the title of its page, outside any section, so its headings are h2.
      if (scene && token.tag === "h3") token.tag = "h2";
      if (inside && !open && token.type !== "directive_close") {
        contextOf(state.env).report(
          token.map?.[0] ?? 0,
          "stap-zonder-kop",
          "In :::stappen staat tekst die bij geen stap hoort.",
          "Begin elke stap met een kop: ### Wat u doet.",
        );
        inside = false;
      }
      out.push(token);
      if (token.type === "directive_open" && isSteps) {
        inside = true;
        scene = token.info.startsWith(":::kijkmee");
      }
    }
    state.tokens = out;
  });
}
