import { type Examples, list, practice } from "../../tests/unit/components/sample-props.tsx";
import { PracticeRow } from "./PracticeRow.tsx";

export const examples: Examples = {
  "what came of it is not known": list(<PracticeRow practice={practice} />),
  "a region, two sources, and what came of it": list(
    <PracticeRow
      practice={{
        ...practice,
        sizes: ["klein", "samen"],
        outcome: "Er kwam een tweede lijst.",
        sources: [...practice.sources, ...practice.sources],
      }}
    />,
  ),
};
