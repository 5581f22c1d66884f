import { type Examples, bookFile, link } from "../../tests/unit/components/sample-props.tsx";
import { PastEdition } from "./PastEdition.tsx";

export const examples: Examples = {
  "with changes since": (
    <PastEdition
      edition={{
        files: [bookFile],
        changes: [{ day: "2026-12-01", page: link, notes: ["Cijfers van 2026 toegevoegd."] }],
      }}
    />
  ),
  "without changes": <PastEdition edition={{ files: [bookFile], changes: [] }} />,
};
