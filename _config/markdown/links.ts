import type { MarkdownIt } from "markdown-it";
import { contextOf } from "./context.ts";

/** Links go to an address on this site or to https. Internal ones are kept for the check when all pages are known. */
export function links(md: MarkdownIt): void {
  // markdown-it would leave a link to javascript: or data: as text for readers; here it becomes a fault for its editor.
  md.validateLink = () => true;
  md.core.ruler.after("lines", "links", (state) => {
    const context = contextOf(state.env);
    for (const token of state.tokens) {
      for (const child of token.children ?? []) {
        if (child.type !== "link_open") continue;
        const href = String(child.attrGet("href") ?? "");
        const line = child.map?.[0] ?? 0;
        if (/^(?:#|\/(?!\/))/.test(href)) context.links.push({ href, line });
        else if (href.startsWith("https://")) child.attrSet("rel", "external noreferrer");
        else {
          child.attrs = null;
          context.report(
            line,
            `De link ${href} gaat nergens heen.`,
            "Schrijf het hele adres op deze site, bijvoorbeeld /kompas/signaleren/, of een adres met https://.",
          );
        }
      }
    }
  });
}
