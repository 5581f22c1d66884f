import type { HelpBlockView } from "../../_includes/views.ts";
import type { Registers } from "../read/registers.ts";
import { chatLine, lineOfForm } from "../model/help-lines.ts";
import type { Form } from "../../_shared/vocabulary.ts";

/** The story that a help block is adapted to. */
interface Story {
  readonly vormen: readonly Form[];
  readonly leeftijdsgroep: string;
}

/**
 * The help block, under a testimony and wherever `::hulp` is used: 112 first, then numbers to call, a place to stay, and a chat last.
 * @param story adapts the middle rows to what happened: by form, with Veilig Thuis for a minor
 */
export function helpBlock(registers: Registers, story?: Story): HelpBlockView {
  const middle =
    story === undefined
      ? ["veilig-thuis", "arbeidsinspectie"]
      : [...(story.leeftijdsgroep === "jonger-dan-18" ? ["veilig-thuis"] : []), ...story.vormen.map((form) => lineOfForm[form])];
  const ids = [...[...new Set(["alarm", ...middle])].slice(0, 3), "comensha", chatLine];
  return { lines: ids.flatMap((id) => registers.helpLines.get(id) ?? []), sentences: registers.sentences };
}
