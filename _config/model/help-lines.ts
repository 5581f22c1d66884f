import type { Form } from "../../_shared/vocabulary.ts";

/** The rows of the help block where nothing is known of the reader: danger, home, work, a place to stay. */
export const helpOrder = ["alarm", "veilig-thuis", "arbeidsinspectie", "comensha"];

/** Whom one calls first with what happened in a story, after the alarm number and before a place to stay. */
export const lineOfForm: Readonly<Record<Form, string>> = {
  "seksuele-uitbuiting": "centrum-seksueel-geweld",
  arbeidsuitbuiting: "arbeidsinspectie",
  dienstbaarheid: "arbeidsinspectie",
  "criminele-uitbuiting": "slachtofferhulp",
  "gedwongen-bedelarij": "slachtofferhulp",
};

/** Where one writes instead: the last line of a help block, since somebody may be listening. */
export const chatLine = "chat-met-fier";

/** Every line that a help block may ask for. */
export const helpLineIds: readonly string[] = [...new Set([...helpOrder, ...Object.values(lineOfForm), chatLine])];
