import type { VNode } from "preact";
import { Breadcrumb } from "../components/Breadcrumb.tsx";
import { CardList } from "../components/CardList.tsx";
import { Document } from "../components/Document.tsx";
import { PageHead } from "../components/PageHead.tsx";
import { PageMeta } from "../components/PageMeta.tsx";
import { Prose } from "../components/Prose.tsx";
import { Rail } from "../components/Rail.tsx";
import { SourceList } from "../components/SourceList.tsx";
import type { InstrumentenView } from "../views.ts";

/** What a municipality may do by law: the instruments in a list. */
export function Instrumenten({ data, body, frame, rail, instruments }: InstrumentenView): VNode {
  return (
    <Document frame={frame} composition="article">
      <PageHead title={data.titel} lead={data.samenvatting} before={<Breadcrumb links={[{ text: "Kompas", href: "/kompas/" }]} />} />
      <Rail title="Kompas" links={rail} />
      <CardList cards={instruments} level={2} />
      {body.words > 0 && <Prose html={body.html} />}
      <SourceList notes={body.notes} />
      <PageMeta data={data}>{frame.sentences.geen_advies}</PageMeta>
    </Document>
  );
}
