import type { VNode } from "preact";
import { Breadcrumb } from "../components/Breadcrumb.tsx";
import { CardList } from "../components/CardList.tsx";
import { Document } from "../components/Document.tsx";
import { PageHead } from "../components/PageHead.tsx";
import { PageMeta } from "../components/PageMeta.tsx";
import { Prose } from "../components/Prose.tsx";
import { SourceList } from "../components/SourceList.tsx";
import type { OefeningenView } from "../views.ts";

/** The exercises of an hour, and how to lead one. */
export function Oefeningen({ data, body, frame, cards }: OefeningenView): VNode {
  return (
    <Document frame={frame} composition="page">
      <PageHead title={data.titel} lead={data.samenvatting} before={<Breadcrumb links={[{ text: "Kompas", href: "/kompas/" }]} />} />
      <section class="section">
        <h2>De oefeningen</h2>
        <CardList cards={cards} level={3} />
      </section>
      {body.words > 0 && <Prose text={body.prose} />}
      <SourceList notes={body.notes} />
      <PageMeta data={data} />
    </Document>
  );
}
