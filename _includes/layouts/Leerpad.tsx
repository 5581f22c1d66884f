import type { VNode } from "preact";
import { Breadcrumb } from "../components/Breadcrumb.tsx";
import { CardList } from "../components/CardList.tsx";
import { Certificate } from "../components/Certificate.tsx";
import { Document } from "../components/Document.tsx";
import { PageHead } from "../components/PageHead.tsx";
import { PageMeta } from "../components/PageMeta.tsx";
import { ProgressFile } from "../components/ProgressFile.tsx";
import { Prose } from "../components/Prose.tsx";
import { SourceList } from "../components/SourceList.tsx";
import type { LeerpadView } from "../views.ts";

/** The training: its modules, and the certificate that comes out of the printer. */
export function Leerpad({ data, body, frame, modules, talks }: LeerpadView): VNode {
  return (
    <Document frame={frame} composition="sheet">
      <div class="screen-only">
        <PageHead title={data.titel} lead={data.samenvatting} before={<Breadcrumb links={[{ text: "Kompas", href: "/kompas/" }]} />} />
        <section class="section">
          <h2>De modules</h2>
          <CardList
            cards={modules.map(({ minutes, ...card }) => ({ ...card, summary: `${minutes} minuten. ${card.summary}` }))}
            level={3}
          />
        </section>
        {talks.length > 0 && (
          <section class="section">
            <h2>Zelf vertellen</h2>
            <CardList cards={talks} level={3} />
          </section>
        )}
        {body.words > 0 && <Prose text={body.prose} />}
        <ProgressFile />
      </div>
      <Certificate title={frame.site.titel} modules={modules} />
      <div class="screen-only">
        <SourceList notes={body.notes} />
        <PageMeta data={data} />
      </div>
    </Document>
  );
}
