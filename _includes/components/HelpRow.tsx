import type { VNode } from "preact";
import type { HelpRow as Row } from "../views.ts";
import { HelpNumber, type NumberWords } from "./HelpNumber.tsx";

/** A row of the help page: the situation in plain words, what to press, and what must be known of it. */
export function HelpRow({ row, urgent, words }: { row: Row; urgent: boolean; words: NumberWords }): VNode {
  return (
    <li class={urgent ? "help-row deur" : "help-row"}>
      <h2>{row.situation}</h2>
      <HelpNumber line={row.line} words={words} caution={row.caution} happens={row.happens} />
    </li>
  );
}
