import type { VNode } from "preact";
import { Document } from "../components/Document.tsx";
import { MunicipalityList } from "../components/MunicipalityList.tsx";
import { PageHead } from "../components/PageHead.tsx";
import { PageMeta } from "../components/PageMeta.tsx";
import { Prose } from "../components/Prose.tsx";
import { SectionRail } from "../components/SectionRail.tsx";
import { SourceList } from "../components/SourceList.tsx";
import type { GrensregioView } from "../views.ts";

/** Working across the border: the prose, then which municipalities lie on it. */
export function Grensregio({ data, body, frame, borders }: GrensregioView): VNode {
  const lists = borders.map((border) => ({ ...border, title: `Gemeenten aan de grens met ${border.country}` }));
  return (
    <Document frame={frame} composition="article">
      <PageHead title={data.titel} lead={data.samenvatting} />
      <SectionRail
        title="Op deze pagina"
        headings={[...body.headings, ...lists.map(({ id, title }) => ({ id, text: title }))]}
        notes={body.notes}
      />
      <Prose text={body.prose} />
      {lists.map(({ title, id, municipalities }) => (
        <section class="section" id={id}>
          <h2>{title}</h2>
          <MunicipalityList entries={municipalities} linked />
        </section>
      ))}
      <SourceList notes={body.notes} />
      <PageMeta data={data} />
    </Document>
  );
}
