import type { VNode } from "preact";
import { CardList } from "../components/CardList.tsx";
import { Document } from "../components/Document.tsx";
import { PageHead } from "../components/PageHead.tsx";
import { PageMeta } from "../components/PageMeta.tsx";
import { Prose } from "../components/Prose.tsx";
import { SourceList } from "../components/SourceList.tsx";
import { TakeAlong } from "../components/TakeAlong.tsx";
import type { KompasView } from "../views.ts";

/** The handbook: its topics by part, in order, and the instruments. */
export function Kompas({ data, body, frame, tools, parts, instruments, takeAlong }: KompasView): VNode {
  return (
    <Document frame={frame} composition="page">
      <PageHead title={data.titel} lead={data.samenvatting} />
      <section class="section">
        <h2>Begin hier</h2>
        <CardList cards={tools} level={3} />
      </section>
      {parts.map(({ id, title, topics }) => (
        <section class="section">
          <h2 id={id}>{title}</h2>
          <CardList cards={topics} level={3} />
        </section>
      ))}
      {instruments.length > 0 && (
        <section class="section">
          <h2>Bestuurlijke instrumenten</h2>
          <CardList cards={instruments} level={3} />
        </section>
      )}
      <TakeAlong links={takeAlong} />
      {body.words > 0 && <Prose text={body.prose} />}
      <SourceList notes={body.notes} />
      <PageMeta data={data} />
    </Document>
  );
}
