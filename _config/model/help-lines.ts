import type { Form } from "../../_shared/vocabulary.ts";

/** The rows of the help block when nothing is known about the reader: danger, home, work, a place to stay. */
export const helpOrder = ["alarm", "veilig-thuis", "arbeidsinspectie", "comensha"];

/** The help line to call first for each form of exploitation, shown after the alarm number and before a place to stay. */
export const lineOfForm: Readonly<Record<Form, string>> = {
  "seksuele-uitbuiting": "centrum-seksueel-geweld",
  arbeidsuitbuiting: "arbeidsinspectie",
  dienstbaarheid: "arbeidsinspectie",
  "criminele-uitbuiting": "slachtofferhulp",
  "gedwongen-bedelarij": "slachtofferhulp",
};

/** The chat, the last row of a help block, for people who might be overheard. */
export const chatLine = "chat-met-fier";

/** Every help line that a help block can use. */
export const helpLineIds: readonly string[] = [...new Set([...helpOrder, ...Object.values(lineOfForm), chatLine])];
