import { type Examples, known, phone, sentences, signal } from "../../tests/unit/components/sample-props.tsx";
import { AtAGlance, type AtAGlanceProps } from "./AtAGlance.tsx";

const counter: AtAGlanceProps = {
  signals: [signal],
  steps: [{ title: "Rond gewoon af", text: "Zoals altijd." }],
  whom: "U belt de aandachtsfunctionaris.",
  lines: [phone, known],
  sentences,
};

export const examples: Examples = {
  "a place of work": <AtAGlance {...counter} />,
  "a place that is drawn": <AtAGlance {...counter} drawing={{ subject: "balie", uid: "balie-1" }} />,
};
