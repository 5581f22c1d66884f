import { type Examples, ruling } from "../../tests/unit/components/sample-props.tsx";
import { RulingList } from "./RulingList.tsx";

export const examples: Examples = {
  "two rulings, one too long ago": (
    <RulingList
      rulings={[ruling, { ...ruling, outcome: "hield-geen-stand", state: "voorlopig", lapsed: true }]}
      note="Wij lazen er twee."
    />
  ),
  "none that we read": <RulingList rulings={[]} note="Wij lazen er geen." />,
};
