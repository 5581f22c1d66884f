import { type Examples, block } from "../../tests/unit/components/sample-props.tsx";
import { ScanQuestion } from "./ScanQuestion.tsx";

export const examples: Examples = {
  "one proof": <ScanQuestion block={block} />,
  "that waits for another": (
    <ScanQuestion
      block={{ ...block, plateau: "verdieping", ibp: true, eerst: [{ bouwsteen: "K1.4", omdat: "De route komt bij iemand uit." }] }}
    />
  ),
};
