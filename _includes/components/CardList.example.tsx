import { type Examples, card, other } from "../../tests/unit/components/sample-props.tsx";
import { CardList } from "./CardList.tsx";

export const examples: Examples = {
  "second level": <CardList cards={[card, { ...other, summary: "Waar u op let." }]} level={2} />,
  "third level": <CardList cards={[card]} level={3} />,
};
