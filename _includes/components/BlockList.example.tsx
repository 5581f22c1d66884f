import { type Examples, block, sentences } from "../../tests/unit/components/sample-props.tsx";
import { BlockList } from "./BlockList.tsx";

export const examples: Examples = {
  "two blocks": <BlockList blocks={[block, { ...block, id: "K2.2", titel: "Elk pand wordt bekeken" }]} note={sentences.kader_bouwstenen} />,
  none: <BlockList blocks={[]} note="" />,
};
