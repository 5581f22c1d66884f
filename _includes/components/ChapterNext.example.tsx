import type { Examples } from "../../tests/unit/components/sample-props.tsx";
import { ChapterNext } from "./ChapterNext.tsx";

export const examples: Examples = {
  "in the middle": (
    <ChapterNext
      previous={{ number: 1, total: 12, title: "Onder onze ogen", href: "/longread/onder-onze-ogen/" }}
      next={{ number: 3, total: 12, title: "Hoeveel we zien", href: "/longread/hoeveel-we-zien/" }}
    />
  ),
  "before a planned chapter": <ChapterNext next={{ number: 4, total: 12, title: "Achter de voordeur" }} />,
  alone: <ChapterNext />,
};
