import { type Examples, list, testimony } from "../../tests/unit/components/sample-props.tsx";
import { TestimonyCard } from "./TestimonyCard.tsx";

export const examples: Examples = {
  "in the filtered list": list(<TestimonyCard card={testimony} level={2} filtered />),
  "that shows why a topic is there": list(
    <TestimonyCard
      card={{ ...testimony, passage: { text: "Het bed hoorde bij het werk.", href: "/getuigenissen/de-plukker/#p-0a1b2c" } }}
      level={3}
    />,
  ),
  "under a topic": list(<TestimonyCard card={{ ...testimony, role: "arbeidsinspecteur", minutes: 1 }} level={3} />),
};
