import type { Examples } from "../../tests/unit/components/sample-props.tsx";
import { PlateauMark } from "./PlateauMark.tsx";

export const examples: Examples = {
  basis: <PlateauMark plateau="basis" />,
  verdieping: <PlateauMark plateau="verdieping" />,
  "beside the word": <PlateauMark plateau="basis" decorative />,
};
