import { type Examples, card } from "../../tests/unit/components/sample-props.tsx";
import { SearchIndex } from "./SearchIndex.tsx";

export const examples: Examples = {
  "two letters": (
    <SearchIndex
      index={[
        { letter: "A", pages: [{ text: "Aangifte", href: "/a/", summary: "Wat het is." }] },
        { letter: "M", pages: [card] },
      ]}
    />
  ),
};
