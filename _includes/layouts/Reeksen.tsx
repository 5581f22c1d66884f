import type { VNode } from "preact";
import { Breadcrumb } from "../components/Breadcrumb.tsx";
import { Document } from "../components/Document.tsx";
import { FigureTable } from "../components/FigureTable.tsx";
import { PageHead } from "../components/PageHead.tsx";
import { PageMeta } from "../components/PageMeta.tsx";
import { Prose } from "../components/Prose.tsx";
import { SourceList } from "../components/SourceList.tsx";
import { certainties } from "../../_shared/vocabulary.ts";
import { figureMarks, type ReeksenView } from "../views.ts";

/** All figures by series, never two series in one table. */
export function Reeksen({ data, body, frame, tables }: ReeksenView): VNode {
  return (
    <Document frame={frame} composition="page">
      <PageHead title={data.titel} lead={data.samenvatting} before={<Breadcrumb links={[{ text: "Cijfers", href: "/cijfers/" }]} />} />
      {body.words > 0 && <Prose text={body.prose} />}
      <div class="section">
        <p class="meta">
          {figureMarks["tweede-hand"]} {certainties["tweede-hand"]}. {figureMarks.afgeleid} {certainties.afgeleid}. Het{" "}
          <a href="/data/cijfers.csv">CSV-bestand</a> heeft bij elk cijfer het adres van de bron en de dag waarop wij keken. Elk jaar is een
          vast adres; hoe u verwijst, leest u bij <a href="/open-data/">Open data</a>.
        </p>
        {tables.map((table) => (
          <FigureTable table={table} />
        ))}
      </div>
      <SourceList notes={body.notes} />
      <PageMeta data={data} />
    </Document>
  );
}
