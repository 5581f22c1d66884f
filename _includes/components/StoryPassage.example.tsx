import type { Examples } from "../../tests/unit/components/sample-props.tsx";
import { StoryPassage } from "./StoryPassage.tsx";

export const examples: Examples = {
  "a paragraph": (
    <StoryPassage
      story="De man van loket drie"
      passage={{ text: "Het bed hoorde bij het werk.", href: "/getuigenissen/de-plukker/#p-0a1b2c" }}
    />
  ),
};
