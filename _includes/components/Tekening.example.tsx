import type { Examples } from "../../tests/unit/components/sample-props.tsx";
import { Tekening } from "./Tekening.tsx";

export const examples: Examples = {
  "with words": <Tekening subject="kas" uid="kas-1" />,
  "in its own words": <Tekening subject="kas" uid="kas-2" alt="Een kas in de nacht." />,
  decorative: <Tekening subject="keuken" uid="keuken-1" decorative />,
  "on the cover": <Tekening subject="kas" uid="omslag" variant="omslag" />,
  "behind a door": <Tekening subject="balie" uid="deur" variant="voor" decorative />,
  cropped: <Tekening subject="hotelgang" uid="gang" crop="0 0 240 320" />,
};
