import { type Examples, block, note } from "../../tests/unit/components/sample-props.tsx";
import { ScanQuestion } from "./ScanQuestion.tsx";

export const examples: Examples = {
  "made after something": <ScanQuestion where="in deze scan" block={{ ...block, madeAfter: [note(1, []).source] }} />,
  "of our own": <ScanQuestion where="in deze scan" block={{ ...block, madeAfter: [] }} />,
  "one proof": <ScanQuestion block={block} where="in het Kader" />,
  "that waits for another": (
    <ScanQuestion
      where="in het Kader"
      block={{ ...block, plateau: "verdieping", ibp: true, eerst: [{ bouwsteen: "K1.4", omdat: "De route komt bij iemand uit." }] }}
    />
  ),
};
