import type { Examples } from "../../tests/unit/components/sample-props.tsx";
import { DoorGlyph } from "./DoorGlyph.tsx";

export const examples: Examples = {
  "a quarter open": <DoorGlyph open={0.25} />,
  "wide open, with words": <DoorGlyph open={1} label="K2.3: op orde" />,
  closed: <DoorGlyph open={0} />,
};
