import type { Examples } from "../../tests/unit/components/sample-props.tsx";
import { SearchAnswer } from "./SearchAnswer.tsx";

export const examples: Examples = {
  term: <SearchAnswer answer={{ name: "bedenktijd", url: "/begrippen/#bedenktijd", kind: "Begrip", text: "Rust om na te denken." }} />,
  "help line": (
    <SearchAnswer
      answer={{
        name: "Alarmnummer",
        url: "/hulp/nummers/",
        kind: "Hulplijn",
        text: "Altijd, dag en nacht.",
        call: { name: "112", href: "tel:112" },
      }}
    />
  ),
  instrument: (
    <SearchAnswer
      answer={{
        name: "Woonoverlast",
        url: "/kompas/instrumenten/woonoverlast/",
        kind: "Instrument",
        text: "De burgemeester kan een aanwijzing geven.",
        steps: ["Kijk of het is geregeld", "Ga eerst langs"],
      }}
    />
  ),
};
