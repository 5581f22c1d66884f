import type { VNode } from "preact";
import { BookFiles } from "../components/BookFiles.tsx";
import { Breadcrumb } from "../components/Breadcrumb.tsx";
import { CardList } from "../components/CardList.tsx";
import { Document } from "../components/Document.tsx";
import { PageHead } from "../components/PageHead.tsx";
import { PageMeta } from "../components/PageMeta.tsx";
import { Prose } from "../components/Prose.tsx";
import { SourceList } from "../components/SourceList.tsx";
import type { KaartenView } from "../views.ts";

/** The cards to print, each with whom it is for. */
export function Kaarten({ data, body, frame, cards, sheets }: KaartenView): VNode {
  return (
    <Document frame={frame} composition="page">
      <PageHead title={data.titel} lead={data.samenvatting} before={<Breadcrumb links={[{ text: "Kompas", href: "/kompas/" }]} />} />
      <CardList cards={cards.map(({ audience, ...card }) => ({ ...card, summary: `${audience}. ${card.summary}` }))} level={2} />
      {sheets.length > 0 && <BookFiles files={sheets} />}
      {body.words > 0 && <Prose text={body.prose} />}
      <SourceList notes={body.notes} />
      <PageMeta data={data} />
    </Document>
  );
}
