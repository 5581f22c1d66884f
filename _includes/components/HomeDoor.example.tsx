import { type Examples, link, other } from "../../tests/unit/components/sample-props.tsx";
import { HomeDoor } from "./HomeDoor.tsx";

export const examples: Examples = {
  "with a drawing": (
    <HomeDoor door={{ title: "Lezen", sentence: "Wat er gebeurt.", links: [link, other], drawing: { subject: "kas", uid: "deur-1" } }} />
  ),
  "with an arrow": (
    <HomeDoor
      door={{
        title: "Hulp",
        sentence: "Praten kan.",
        links: [
          { text: "Bel", href: "tel:112" },
          { text: "Hulp", href: "/hulp/#nu" },
        ],
      }}
    />
  ),
};
