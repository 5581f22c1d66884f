import type { VNode } from "preact";
import { Document } from "../components/Document.tsx";
import { FigureTable } from "../components/FigureTable.tsx";
import { PageHead } from "../components/PageHead.tsx";
import { PageMeta } from "../components/PageMeta.tsx";
import { Prose } from "../components/Prose.tsx";
import { SectionRail } from "../components/SectionRail.tsx";
import { SourceList } from "../components/SourceList.tsx";
import type { CijfersView } from "../views.ts";

/** All figures by series, never two series in one table. */
export function Cijfers({ data, body, frame, tables }: CijfersView): VNode {
  const headings = [...body.headings, { id: "reeksen", text: "Alle cijfers per reeks" }];
  return (
    <Document frame={frame} composition="article">
      <PageHead title={data.titel} lead={data.samenvatting} />
      <SectionRail title="Op deze pagina" headings={headings} notes={body.notes} />
      {body.words > 0 && <Prose html={body.html} />}
      <section class="section">
        <h2 id="reeksen">Alle cijfers per reeks</h2>
        {tables.map((table) => (
          <FigureTable table={table} />
        ))}
      </section>
      <SourceList notes={body.notes} />
      <PageMeta data={data} />
    </Document>
  );
}
