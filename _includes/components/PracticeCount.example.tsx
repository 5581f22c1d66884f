import type { Examples } from "../../tests/unit/components/sample-props.tsx";
import { PracticeCount } from "./PracticeCount.tsx";

const href = "/kader/praktijk/signalerend-vermogen/#k2-1";

export const examples: Examples = {
  "none yet": <PracticeCount practices={{ href, count: 0 }} />,
  "a few": <PracticeCount practices={{ href, count: 3 }} />,
};
