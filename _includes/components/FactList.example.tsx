import type { Examples } from "../../tests/unit/components/sample-props.tsx";
import { FactList } from "./FactList.tsx";

export const examples: Examples = {
  instrument: (
    <FactList
      facts={[
        { term: "Grondslag", text: ["De wet."] },
        { term: "Valkuilen", text: ["Te snel.", "Te laat."] },
      ]}
      victims="Wie er woont, heeft een plek nodig."
    />
  ),
};
