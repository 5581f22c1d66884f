import type { Examples } from "../../tests/unit/components/sample-props.tsx";
import { FactList } from "./FactList.tsx";

export const examples: Examples = {
  "one set apart": (
    <FactList
      facts={[
        { term: "Grondslag", text: ["De wet.", <a href="https://wet.example/">Het artikel</a>] },
        { term: "Voor slachtoffers", text: ["Wie er woont, heeft een plek nodig."], apart: true },
        { term: "Termijn", text: ["Tien dagen.", "Verlengen kan."] },
      ]}
    />
  ),
};
