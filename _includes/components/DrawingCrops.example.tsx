import type { Examples } from "../../tests/unit/components/sample-props.tsx";
import { DrawingCrop, DrawingShapes } from "./DrawingCrops.tsx";

export const examples: Examples = {
  "two rows": (
    <>
      <DrawingShapes subjects={["kas", "wasserij", "kas"]} />
      <DrawingCrop subject="kas" />
      <DrawingCrop subject="wasserij" />
    </>
  ),
};
