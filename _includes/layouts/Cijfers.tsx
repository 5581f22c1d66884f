import type { VNode } from "preact";
import { Document } from "../components/Document.tsx";
import { FigureTable } from "../components/FigureTable.tsx";
import { PageHead } from "../components/PageHead.tsx";
import { PageMeta } from "../components/PageMeta.tsx";
import { Prose } from "../components/Prose.tsx";
import { Rail } from "../components/Rail.tsx";
import { SourceList } from "../components/SourceList.tsx";
import type { CijfersView } from "../views.ts";

/** All figures by series, never two series in one table. */
export function Cijfers({ data, body, frame, tables }: CijfersView): VNode {
  const sections = [
    ...body.headings.map(({ id, text }) => ({ text, href: `#${id}`, current: false })),
    ...tables.map(({ id, series }) => ({ text: series, href: `#${id}`, current: false })),
  ];
  return (
    <Document frame={frame} composition="article">
      <PageHead title={data.titel} lead={data.samenvatting} />
      <Rail title="Reeksen" links={sections} />
      {body.words > 0 && <Prose html={body.html} />}
      {tables.map((table) => (
        <section class="section">
          <h2 id={table.id}>{table.series}</h2>
          <FigureTable table={table} />
        </section>
      ))}
      <SourceList notes={body.notes} />
      <PageMeta data={data} />
    </Document>
  );
}
