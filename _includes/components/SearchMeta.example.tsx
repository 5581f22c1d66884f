import type { Examples } from "../../tests/unit/components/sample-props.tsx";
import { SearchMeta } from "./SearchMeta.tsx";

export const examples: Examples = {
  testimony: (
    <SearchMeta
      fields={{
        soort: "Getuigenissen",
        vorm: ["Arbeidsuitbuiting"],
        thema: ["Bewustwording"],
        doelgroep: ["Balie"],
        words: ["kas", "loon"],
        herkomst: "Samengesteld uit openbare bronnen",
      }}
    />
  ),
  bare: <SearchMeta fields={{ soort: "Kompas", vorm: [], thema: [], doelgroep: [], words: [] }} />,
};
