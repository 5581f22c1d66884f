import type { VNode } from "preact";
import { Breadcrumb } from "../components/Breadcrumb.tsx";
import { CardList } from "../components/CardList.tsx";
import { Document } from "../components/Document.tsx";
import { PageHead } from "../components/PageHead.tsx";
import { PageMeta } from "../components/PageMeta.tsx";
import { Prose } from "../components/Prose.tsx";
import { RouteSteps } from "../components/RouteSteps.tsx";
import { SourceList } from "../components/SourceList.tsx";
import type { RouteView } from "../views.ts";

/** A route through the Kompas, step by step. */
export function Route({ data, body, frame, steps, others }: RouteView): VNode {
  return (
    <Document frame={frame} composition="page">
      <PageHead title={data.titel} lead={data.samenvatting} before={<Breadcrumb links={[{ text: "Kompas", href: "/kompas/" }]} />} />
      {body.words > 0 && <Prose text={body.prose} />}
      <RouteSteps steps={steps} />
      <p class="meta">{frame.sentences.kader_bouwstenen}</p>
      {others.length > 0 && (
        <section class="section">
          <h2>De andere route</h2>
          <CardList cards={others} level={3} />
        </section>
      )}
      <SourceList notes={body.notes} />
      <PageMeta data={data} />
    </Document>
  );
}
