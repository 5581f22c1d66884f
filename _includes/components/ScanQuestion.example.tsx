import { type Examples, block } from "../../tests/unit/components/sample-props.tsx";
import { ScanQuestion } from "./ScanQuestion.tsx";

export const examples: Examples = {
  "one proof": <ScanQuestion block={block} where="in het Kader" />,
  "that waits for another": (
    <ScanQuestion
      where="in het Kader"
      block={{ ...block, plateau: "verdieping", ibp: true, eerst: [{ bouwsteen: "K1.4", omdat: "De route komt bij iemand uit." }] }}
    />
  ),
};
