import { type Examples, link, other } from "../../tests/unit/components/sample-props.tsx";
import { TopicOnPaper } from "./TopicOnPaper.tsx";

export const examples: Examples = {
  "with a card": <TopicOnPaper cards={[link, other]} document="/kompas/neem-mee/#signaleren" />,
  "without one": <TopicOnPaper cards={[]} document="/kompas/neem-mee/#signaleren" />,
  "nothing to take along": <TopicOnPaper cards={[]} />,
};
