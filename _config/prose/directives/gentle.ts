import type { MarkdownIt } from "markdown-it";
import { contextOf } from "../context.ts";
import type { Directive } from "../directive.ts";

/**
 * A section without details of violence. It comes under the heading of its section in the same file, so that both
 * routes through a chapter share their anchors.
 */
export const zacht: Directive = { form: "container", required: [], optional: [], draw: (_attributes, _context, _line, inside) => inside };

/** Whether a text has a gentle route. */
export function hasGentleRoute(text: string): boolean {
  return /^:::zacht[ \t]*$/m.test(text);
}

/** Keeps the tokens of the page's route: the whole text without `:::zacht`, or the headings with only `:::zacht`. */
export function routeRule(md: MarkdownIt): void {
  md.core.ruler.after("block", "routes", (state) => {
    const wanted = contextOf(state.env).route;
    let inside = false;
    let heading = false;
    state.tokens = state.tokens.filter((token) => {
      if (token.info.startsWith(":::zacht")) {
        inside = token.type === "directive_open";
        return false;
      }
      if (wanted === "vol") return !inside;
      if (token.type === "heading_open") heading = token.tag === "h2" && token.level === 0;
      const keep = inside || heading;
      if (token.type === "heading_close") heading = false;
      return keep;
    });
  });
}
