import type { VNode } from "preact";
import { Breadcrumb } from "../components/Breadcrumb.tsx";
import { CardList } from "../components/CardList.tsx";
import { Document } from "../components/Document.tsx";
import { PageHead } from "../components/PageHead.tsx";
import { PageMeta } from "../components/PageMeta.tsx";
import { Prose } from "../components/Prose.tsx";
import { SourceList } from "../components/SourceList.tsx";
import type { SjablonenView } from "../views.ts";

/** The templates to fill in, each with whom it is for. */
export function Sjablonen({ data, body, frame, groups }: SjablonenView): VNode {
  return (
    <Document frame={frame} composition="page">
      <PageHead title={data.titel} lead={data.samenvatting} before={<Breadcrumb links={[{ text: "Kompas", href: "/kompas/" }]} />} />
      {body.words > 0 && <Prose text={body.prose} />}
      {groups.map(({ title, cards }) => (
        <section class="section">
          <h2>{title}</h2>
          <CardList cards={cards.map(({ audience, ...card }) => ({ ...card, summary: `${audience}. ${card.summary}` }))} level={3} />
        </section>
      ))}
      <SourceList notes={body.notes} />
      <PageMeta data={data} />
    </Document>
  );
}
