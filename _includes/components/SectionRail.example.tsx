import { type Examples, note } from "../../tests/unit/components/sample-props.tsx";
import { SectionRail } from "./SectionRail.tsx";

export const examples: Examples = {
  "with sources": <SectionRail title="In dit hoofdstuk" headings={[{ id: "een", text: "Een" }]} notes={[note(1, [])]} />,
  "with the place to copy": (
    <SectionRail
      title="In dit hoofdstuk"
      headings={[{ id: "een", text: "Een" }]}
      notes={[]}
      copyPlace={{ work: "Boek, hoofdstuk 1: Begin", edition: "bijgewerkt op 1 januari 2030" }}
    />
  ),
  "without sections": <SectionRail title="Dit verhaal" headings={[]} notes={[]} />,
};
