import type { VNode } from "preact";
import { marked } from "../../_config/model/marks.ts";
import { Breadcrumb } from "../components/Breadcrumb.tsx";
import { Document } from "../components/Document.tsx";
import { formatDay } from "../../_shared/text/formatDay.ts";
import { InstrumentFilter } from "../components/InstrumentFilter.tsx";
import { InstrumentTable } from "../components/InstrumentTable.tsx";
import { PageHead } from "../components/PageHead.tsx";
import { PageMeta } from "../components/PageMeta.tsx";
import { Prose } from "../components/Prose.tsx";
import { SourceList } from "../components/SourceList.tsx";
import type { InstrumentenView } from "../views.ts";

/** What a municipality may do by law: the instruments side by side. */
export function Instrumenten({ data, body, frame, rows, takeAlong }: InstrumentenView): VNode {
  return (
    <Document frame={frame} composition="page">
      <PageHead title={data.titel} lead={data.samenvatting} before={<Breadcrumb links={[{ text: "Kompas", href: "/kompas/" }]} />} />
      <InstrumentFilter />
      <InstrumentTable rows={rows} />
      <p class="meta">
        Hoe snel iets werkt, is onze schatting. Eerst komt altijd de vraag waar mensen die er wonen of werken naartoe gaan.{" "}
        <span class="screen-only" {...marked("not in search")}>
          Alles over elk instrument, met de uitspraken, staat in één bestand: <a href="/data/instrumenten.csv">open data (.csv)</a>.
          {takeAlong.map(({ href }) => (
            <>
              {" "}
              Een instrument als Word-document kiest u bij <a href={href}>Neem mee</a>.
            </>
          ))}
        </span>{" "}
        <span class="print-only">
          Stand van {formatDay(data.bijgewerkt)}. {frame.sentences.geen_advies}
        </span>
      </p>
      {body.words > 0 && <Prose text={body.prose} />}
      <SourceList notes={body.notes} />
      <PageMeta data={data}>{frame.sentences.geen_advies}</PageMeta>
    </Document>
  );
}
