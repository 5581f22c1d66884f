import type { Examples } from "../../tests/unit/components/sample-props.tsx";
import { PracticeCount } from "./PracticeCount.tsx";

const href = "/kader/praktijk/signalerend-vermogen/#k2-1";

export const examples: Examples = {
  "none yet": <PracticeCount block="K1.1" practices={{ href, count: 0 }} />,
  "a few": <PracticeCount block="K1.1" practices={{ href, count: 3 }} />,
};
