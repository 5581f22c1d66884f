import type { HelpBlockView } from "../../_includes/views.ts";
import type { Registers } from "../content/registers.ts";

/** The rows of the help block, in the order that never changes: danger, home, work, a place to stay. */
export const helpOrder = ["alarm", "veilig-thuis", "arbeidsinspectie", "comensha"];

/** The help block under testimonies and wherever `::hulp` stands. */
export function helpBlock(registers: Registers): HelpBlockView {
  return { lines: helpOrder.flatMap((id) => registers.helpLines.get(id) ?? []), sentences: registers.sentences };
}
