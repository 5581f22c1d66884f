import { card, type Examples, other } from "../../tests/unit/components/sample-props.tsx";
import { TopicRegister } from "./TopicRegister.tsx";

export const examples: Examples = {
  "two parts": (
    <TopicRegister
      groups={[
        { id: "de-basis", title: "De basis", topics: [{ ...card, audiences: ["balie", "beleid"] }] },
        { id: "samenwerken", title: "Samenwerken", topics: [{ ...card, ...other, audiences: ["jeugd-en-zorg"] }] },
      ]}
    />
  ),
};
