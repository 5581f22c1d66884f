import { type Examples, card } from "../../tests/unit/components/sample-props.tsx";
import { SearchIndex } from "./SearchIndex.tsx";

const aangifte = { text: "Aangifte", href: "/a/", summary: "Wat het is." };

export const examples: Examples = {
  "two letters": (
    <SearchIndex
      letters={[
        { text: "A", href: "#letter-a", current: false },
        { text: "M", href: "#letter-m", current: false },
      ]}
      index={[
        { letter: "A", pages: [aangifte] },
        { letter: "M", pages: [card] },
      ]}
    />
  ),
  "one of a long list": (
    <SearchIndex
      letters={[
        { text: "A", href: "/zoeken/a-z/a/", current: true },
        { text: "M", href: "/zoeken/a-z/m/", current: false },
      ]}
      index={[{ letter: "A", pages: [aangifte, { text: "Hulp in het Oekraïens", href: "/uk/", summary: "Українська", lang: "uk" }] }]}
    />
  ),
};
