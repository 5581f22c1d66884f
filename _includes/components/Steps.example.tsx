import type { Examples } from "../../tests/unit/components/sample-props.tsx";
import { Steps } from "./Steps.tsx";

export const examples: Examples = {
  two: (
    <Steps
      steps={[
        { titel: "Kijk", tekst: "Kijk wat er is." },
        { titel: "Schrijf", tekst: "Schrijf het op." },
      ]}
    />
  ),
  "more below a step": <Steps steps={[{ titel: "Bel", tekst: "Bel bij gevaar.", more: <p>112</p> }]} />,
};
