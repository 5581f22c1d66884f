import { type Examples, known, phone, sentences } from "../../tests/unit/components/sample-props.tsx";
import { dutchWords } from "./HelpNumber.tsx";
import { WithoutSpeech } from "./WithoutSpeech.tsx";

export const examples: Examples = {
  "a chat and an app": (
    <WithoutSpeech
      block={{
        title: "Kun je niet praten?",
        explanation: "Chatten kan ook.",
        lines: [known, { ...phone, zonder_praten: [{ manier: "app", naam: "Een app", bron: "onderzoek" }] }],
      }}
      words={dutchWords(sentences)}
    />
  ),
};
