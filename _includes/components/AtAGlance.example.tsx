import { type Examples, known, phone, sentences, signal } from "../../tests/unit/components/sample-props.tsx";
import { AtAGlance } from "./AtAGlance.tsx";

export const examples: Examples = {
  "a place of work": (
    <AtAGlance
      signals={[signal]}
      steps={[{ title: "Rond gewoon af", text: "Zoals altijd." }]}
      whom="U belt de aandachtsfunctionaris."
      lines={[phone, known]}
      sentences={sentences}
    />
  ),
  "a place that is drawn": (
    <AtAGlance
      signals={[signal]}
      steps={[{ title: "Rond gewoon af", text: "Zoals altijd." }]}
      whom="U belt de aandachtsfunctionaris."
      lines={[phone, known]}
      sentences={sentences}
      drawing={{ subject: "balie", uid: "balie-1" }}
    />
  ),
};
