import { type Examples, card, other } from "../../tests/unit/components/sample-props.tsx";
import { InstrumentTable } from "./InstrumentTable.tsx";

export const examples: Examples = {
  "two rows": (
    <InstrumentTable
      rows={[
        { ...card, situations: ["woning", "bedrijf"], decider: "burgemeester", speed: "weken", forms: [] },
        { ...other, summary: "Kort.", situations: ["vergunning"], decider: "college", speed: "maanden", forms: ["arbeidsuitbuiting"] },
      ]}
    />
  ),
};
