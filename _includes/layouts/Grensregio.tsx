import type { VNode } from "preact";
import { Document } from "../components/Document.tsx";
import { MunicipalityList } from "../components/MunicipalityList.tsx";
import { PageHead } from "../components/PageHead.tsx";
import { PageMeta } from "../components/PageMeta.tsx";
import { Prose } from "../components/Prose.tsx";
import { SourceList } from "../components/SourceList.tsx";
import type { GrensregioView } from "../views.ts";

/** Working across the border: the prose, then which municipalities lie on it. */
export function Grensregio({ data, body, frame, borders }: GrensregioView): VNode {
  return (
    <Document frame={frame} composition="page">
      <PageHead title={data.titel} lead={data.samenvatting} />
      <Prose html={body.html} />
      {borders.map(({ country, id, municipalities }) => (
        <section class="section" id={id}>
          <h2>Gemeenten aan de grens met {country}</h2>
          <MunicipalityList entries={municipalities} linked />
        </section>
      ))}
      <SourceList notes={body.notes} />
      <PageMeta data={data} />
    </Document>
  );
}
