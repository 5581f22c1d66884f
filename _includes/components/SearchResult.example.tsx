import { type Examples, list } from "../../tests/unit/components/sample-props.tsx";
import { SearchResult } from "./SearchResult.tsx";

const page = { url: "/signalen/burgerzaken/", title: "Burgerzaken", room: "Signalen" };

export const examples: Examples = {
  "a page with its places": list(
    <SearchResult
      page={page}
      excerpt={{
        stretches: [
          { text: "Wie haalt het ", marked: false },
          { text: "paspoort", marked: true },
          { text: " tevoorschijn?", marked: false },
        ],
        places: [{ id: "wat-u-vraagt", heading: "Wat u vraagt", stretches: [{ text: "Bewaart u het zelf?", marked: false }] }],
      }}
    />,
  ),
  "a composite": list(
    <SearchResult
      page={{ ...page, room: "Getuigenissen", provenance: "Samengesteld uit openbare bronnen" }}
      excerpt={{ stretches: [{ text: "Een zin.", marked: false }], places: [] }}
    />,
  ),
};
