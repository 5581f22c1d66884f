import type { HelpBlockView } from "../../_includes/views.ts";
import type { Registers } from "../content/registers.ts";
import type { Form } from "../schemas/vocabulary.ts";

/** The rows of the help block where nothing is known of the reader: danger, home, work, a place to stay. */
export const helpOrder = ["alarm", "veilig-thuis", "arbeidsinspectie", "comensha"];

/** Whom one calls first with what happened in a story, after the alarm number and before a place to stay. */
const lineOfForm: Readonly<Record<Form, string>> = {
  "seksuele-uitbuiting": "centrum-seksueel-geweld",
  arbeidsuitbuiting: "arbeidsinspectie",
  dienstbaarheid: "arbeidsinspectie",
  "criminele-uitbuiting": "slachtofferhulp",
  "gedwongen-bedelarij": "slachtofferhulp",
};

/** Every line that a help block may ask for. */
export const helpLineIds: readonly string[] = [...new Set([...helpOrder, ...Object.values(lineOfForm)])];

/** What a help block is fitted to. */
interface Story {
  readonly vormen: readonly Form[];
  readonly leeftijdsgroep: string;
}

/**
 * The help block, under a testimony and wherever `::hulp` stands: 112 first, then whom one can call, a place to stay last.
 * @param story fits the middle rows to what happened: by form, and Veilig Thuis where somebody is a minor
 */
export function helpBlock(registers: Registers, story?: Story): HelpBlockView {
  const middle =
    story === undefined
      ? ["veilig-thuis", "arbeidsinspectie"]
      : [...(story.leeftijdsgroep === "jonger-dan-18" ? ["veilig-thuis"] : []), ...story.vormen.map((form) => lineOfForm[form])];
  const ids = [...new Set(["alarm", ...middle, "comensha"])].slice(0, 4);
  return { lines: ids.flatMap((id) => registers.helpLines.get(id) ?? []), sentences: registers.sentences };
}
