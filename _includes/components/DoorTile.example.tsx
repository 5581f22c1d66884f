import type { Examples } from "../../tests/unit/components/sample-props.tsx";
import { DoorTile } from "./DoorTile.tsx";

export const examples: Examples = {
  "a small gap": (
    <DoorTile href="/kader/signalerend-vermogen/#k2-1" name="K2.1">
      Aandachtsfunctionaris
    </DoorTile>
  ),
  "further open": (
    <DoorTile href="/kader/signalerend-vermogen/#k2-7" name="K2.7" further>
      Gerichte controles
    </DoorTile>
  ),
};
