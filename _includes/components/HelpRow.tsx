import type { VNode } from "preact";
import type { HelpRow as Row } from "../views.ts";
import { HelpContact } from "./HelpContact.tsx";
import { helpFacts } from "./helpFacts.ts";

/** A row of the help page: the situation in plain words, what to press, who answers and when. */
export function HelpRow({ row, urgent }: { row: Row; urgent: boolean }): VNode {
  return (
    <li class={urgent ? "help-row deur" : "help-row"}>
      <p>{row.situation}</p>
      <HelpContact line={row.line} />
      <p class="meta">{helpFacts(row.line)}</p>
    </li>
  );
}
