import { type Examples, link, other } from "../../tests/unit/components/sample-props.tsx";
import { Selection } from "./Selection.tsx";

export const examples: Examples = {
  "one group": (
    <Selection
      groups={[
        {
          title: "De basis",
          pages: [
            { ...link, id: "melden-en-privacy" },
            { ...other, id: "signaleren" },
          ],
        },
      ]}
      origin="https://proef.example"
      word="/assets/word.js"
      title="Proef"
    />
  ),
};
