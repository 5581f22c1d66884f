import type { Examples } from "../../tests/unit/components/sample-props.tsx";
import { Question } from "./Question.tsx";

export const examples: Examples = {
  question: (
    <Question
      number={1}
      vraag="Wat doet u?"
      antwoorden={[
        { tekst: "Bellen.", oordeel: "goed", uitleg: "Dat kan meteen." },
        { tekst: "Wachten.", oordeel: "niet", uitleg: "Dan is het te laat." },
      ]}
    />
  ),
};
