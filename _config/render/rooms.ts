import type { Kind } from "../schemas/pages.ts";

/** The room of each kind of page, in the words of a reader: search results, the feed and share pictures name it. */
export const roomNames: Readonly<Record<Kind, string>> = {
  home: "Voorpagina",
  omslag: "Longread",
  hoofdstuk: "Longread",
  getuigenissen: "Getuigenissen",
  getuigenis: "Getuigenissen",
  kompas: "Kompas",
  onderwerp: "Kompas",
  instrumenten: "Kompas",
  instrument: "Kompas",
  kaarten: "Kompas",
  kaart: "Kompas",
  kader: "Kader",
  thema: "Kader",
  zelfscan: "Kader",
  signalen: "Signalen",
  plek: "Signalen",
  hulp: "Hulp",
  taal: "Hulp",
  begrippen: "Begrippen",
  cijfers: "Cijfers",
  reeksen: "Cijfers",
  zoeken: "Zoeken",
  pagina: "Over deze uitgave",
};
