import type { VNode } from "preact";
import { Document } from "../components/Document.tsx";
import { PageHead } from "../components/PageHead.tsx";
import { PageMeta } from "../components/PageMeta.tsx";
import { Prose } from "../components/Prose.tsx";
import { SectionRail } from "../components/SectionRail.tsx";
import { SourceList } from "../components/SourceList.tsx";
import type { CijfersView } from "../views.ts";

/** What is counted and by whom, with the charts; every single figure stands on the page of the series. */
export function Cijfers({ data, body, frame }: CijfersView): VNode {
  return (
    <Document frame={frame} composition="article">
      <PageHead title={data.titel} lead={data.samenvatting} />
      <SectionRail title="Op deze pagina" headings={body.headings} notes={body.notes} />
      {body.words > 0 && <Prose text={body.prose} class="prose wide-charts" />}
      <SourceList notes={body.notes} />
      <PageMeta data={data} />
    </Document>
  );
}
