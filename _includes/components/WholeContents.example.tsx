import type { Examples } from "../../tests/unit/components/sample-props.tsx";
import { WholeContents } from "./WholeContents.tsx";

const part = { id: "een", title: "Onder onze ogen", content: ["Tekst."] };

export const examples: Examples = {
  "one group": <WholeContents groups={[{ title: "Hoofdstukken", parts: [part] }]} />,
  "two groups": (
    <WholeContents
      groups={[
        { title: "Onderwerpen", parts: [part] },
        { title: "Instrumenten", parts: [part] },
      ]}
    />
  ),
};
