import { type Examples, drawing, sentences } from "../../tests/unit/components/sample-props.tsx";
import { Drawing } from "./Drawing.tsx";

export const examples: Examples = {
  "on a topic": <Drawing drawing={drawing} sentences={sentences} />,
  "under a testimony": <Drawing drawing={drawing} sentences={sentences} testimony />,
  "with a caption": <Drawing drawing={{ ...drawing, caption: "Een kas bij nacht." }} sentences={sentences} />,
};
