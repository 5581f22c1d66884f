import type { Examples } from "../../tests/unit/components/sample-props.tsx";
import type { HelpSnippetView } from "../views.ts";
import { HelpSnippet } from "./HelpSnippet.tsx";

const snippet: HelpSnippetView = {
  tag: "nl",
  dir: "ltr",
  title: "Hulp",
  lines: [
    {
      situation: "Nu in gevaar",
      text: "112",
      href: "tel:112",
      name: "Alarmnummer",
      facts: "Altijd, dag en nacht. Gratis.",
      ways: [{ label: "App", text: "Een app", href: undefined }],
      caution: undefined,
    },
    {
      situation: "Praten",
      text: "0800-1234",
      href: "tel:08001234",
      name: "Instituut",
      facts: "Op werkdagen.",
      ways: [{ label: "Chat", text: "instituut.example", href: "https://instituut.example/" }],
      caution: "Zij schrijven je naam op.",
    },
  ],
  until: "2030-03-01",
  address: "https://proef.example/hulp/",
  region: "https://proef.example/hulp/regio/proef/",
  words: {
    callHistory: "Dit nummer blijft in de belgeschiedenis.",
    until: "Deze nummers gelden tot en met",
    later: "Is het later? Kijk dan hier:",
    region: "Meer hulp in deze regio:",
    help: "Hulp",
  },
};

export const examples: Examples = {
  "with a day": <HelpSnippet snippet={snippet} />,
  "after its day, translated from the right": (
    <HelpSnippet
      snippet={{
        tag: "ar",
        dir: "rtl",
        title: "مساعدة",
        lines: snippet.lines.slice(0, 1),
        address: snippet.address,
        words: snippet.words,
        translation: "ترجمة",
      }}
    />
  ),
};
