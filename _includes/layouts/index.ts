import type { VNode } from "preact";
import type { Kind } from "../../_config/model/kinds.ts";
import type { ViewOf } from "../views.ts";
import { Alles } from "./Alles.tsx";
import { Begrippen } from "./Begrippen.tsx";
import { Cijfers } from "./Cijfers.tsx";
import { Getuigenis } from "./Getuigenis.tsx";
import { Getuigenissen } from "./Getuigenissen.tsx";
import { Grensregio } from "./Grensregio.tsx";
import { Home } from "./Home.tsx";
import { Hoofdstuk } from "./Hoofdstuk.tsx";
import { Hulp } from "./Hulp.tsx";
import { Hulppagina } from "./Hulppagina.tsx";
import { Instrument } from "./Instrument.tsx";
import { Instrumenten } from "./Instrumenten.tsx";
import { Kaart } from "./Kaart.tsx";
import { Kaarten } from "./Kaarten.tsx";
import { Kader } from "./Kader.tsx";
import { Kompas } from "./Kompas.tsx";
import { Nummers } from "./Nummers.tsx";
import { Leerpad } from "./Leerpad.tsx";
import { Module } from "./Module.tsx";
import { Naslag } from "./Naslag.tsx";
import { Neemmee } from "./Neemmee.tsx";
import { Omslag } from "./Omslag.tsx";
import { Onderwerp } from "./Onderwerp.tsx";
import { Pagina } from "./Pagina.tsx";
import { Plek } from "./Plek.tsx";
import { Reeksen } from "./Reeksen.tsx";
import { Route } from "./Route.tsx";
import { Signalen } from "./Signalen.tsx";
import { Regio } from "./Regio.tsx";
import { Regios } from "./Regios.tsx";
import { Sporen } from "./Sporen.tsx";
import { Taal } from "./Taal.tsx";
import { Sjablonen } from "./Sjablonen.tsx";
import { Sjabloon } from "./Sjabloon.tsx";
import { Thema } from "./Thema.tsx";
import { Vorm } from "./Vorm.tsx";
import { Wegwijzer } from "./Wegwijzer.tsx";
import { Zelfscan } from "./Zelfscan.tsx";
import { Uitgaven } from "./Uitgaven.tsx";
import { Zoeken } from "./Zoeken.tsx";

/** One layout a kind of page. A kind without a layout does not compile. */
export const layouts: { readonly [K in Kind]: (view: ViewOf[K]) => VNode } = {
  home: Home,
  omslag: Omslag,
  hoofdstuk: Hoofdstuk,
  getuigenissen: Getuigenissen,
  getuigenis: Getuigenis,
  kompas: Kompas,
  onderwerp: Onderwerp,
  instrumenten: Instrumenten,
  instrument: Instrument,
  kaarten: Kaarten,
  kaart: Kaart,
  route: Route,
  leerpad: Leerpad,
  module: Module,
  sjablonen: Sjablonen,
  sjabloon: Sjabloon,
  neemmee: Neemmee,
  naslag: Naslag,
  kader: Kader,
  thema: Thema,
  zelfscan: Zelfscan,
  signalen: Signalen,
  plek: Plek,
  vorm: Vorm,
  wegwijzer: Wegwijzer,
  hulp: Hulp,
  taal: Taal,
  hulppagina: Hulppagina,
  nummers: Nummers,
  regios: Regios,
  regio: Regio,
  grensregio: Grensregio,
  sporen: Sporen,
  begrippen: Begrippen,
  cijfers: Cijfers,
  reeksen: Reeksen,
  alles: Alles,
  uitgaven: Uitgaven,
  zoeken: Zoeken,
  pagina: Pagina,
};
