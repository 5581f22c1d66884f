import { type Examples, block, list, testimony } from "../../tests/unit/components/sample-props.tsx";
import { BlockRow } from "./BlockRow.tsx";

export const examples: Examples = {
  "one proof": list(<BlockRow block={block} />),
  "two proofs and a testimony": list(
    <BlockRow
      block={{
        ...block,
        plateau: "verdieping",
        bewijs: ["Een lijst", "Een verslag"],
        testimony,
        moments: "/kader/momenten/#k2-1",
      }}
    />,
  ),
};
