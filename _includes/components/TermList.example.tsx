import { type Examples, link } from "../../tests/unit/components/sample-props.tsx";
import { source } from "../../tests/unit/sample.ts";
import { TermList } from "./TermList.tsx";

export const examples: Examples = {
  terms: (
    <TermList
      terms={[
        {
          id: "aangifte",
          term: "aangifte",
          uitleg: "Bij de politie laten vastleggen.",
          ook_wel: ["aangifte doen"],
          bronnen: ["onderzoek"],
          sources: [source("Instituut")],
          see: link,
        },
        { id: "bibob", term: "Bibob", uitleg: "Een wet.", ook_wel: [], bronnen: [], sources: [] },
      ]}
    />
  ),
};
