import type { Examples } from "../../tests/unit/components/sample-props.tsx";
import { ChapterList } from "./ChapterList.tsx";

export const examples: Examples = {
  "published and planned": (
    <ChapterList
      chapters={[
        { number: 1, total: 12, title: "Onder onze ogen", href: "/longread/onder-onze-ogen/", minutes: 7 },
        { number: 2, total: 12, title: "Wat het is" },
      ]}
    />
  ),
};
