import { type Examples, card, other } from "../../tests/unit/components/sample-props.tsx";
import { DrawingShapes } from "./DrawingCrops.tsx";
import { SignalPlaces } from "./SignalPlaces.tsx";

export const examples: Examples = {
  "with and without a drawing": (
    <>
      <DrawingShapes subjects={["balie"]} />
      <SignalPlaces
        cards={[
          { ...card, drawing: "balie" },
          { ...other, summary: "Waar u op let." },
        ]}
      />
    </>
  ),
};
