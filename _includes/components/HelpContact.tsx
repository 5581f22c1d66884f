import type { VNode } from "preact";
import type { HelpLine } from "../../_config/schemas/registers.ts";

/** The one thing to press for a help line: a number to call, or a site that opens. */
export function HelpContact({ line }: { line: HelpLine }): VNode {
  if (line.tel !== undefined) {
    return (
      <a class="tel" href={`tel:${line.tel}`}>
        Bel {line.nummer ?? line.tel}
      </a>
    );
  }
  if (line.url !== undefined) {
    return (
      <a class="tel" href={line.url} rel="external noreferrer">
        {line.naam}
      </a>
    );
  }
  return <span class="tel">{line.naam}</span>;
}
