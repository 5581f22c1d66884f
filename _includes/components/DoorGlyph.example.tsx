import type { Examples } from "../../tests/unit/components/sample-props.tsx";
import { DoorGlyph } from "./DoorGlyph.tsx";

export const examples: Examples = {
  "a quarter open": <DoorGlyph open={0.25} />,
  "wide open": <DoorGlyph open={1} />,
  closed: <DoorGlyph open={0} />,
};
