import type { VNode } from "preact";
import { CardList } from "../components/CardList.tsx";
import { Document } from "../components/Document.tsx";
import { DoorTile } from "../components/DoorTile.tsx";
import { PageHead } from "../components/PageHead.tsx";
import { PageMeta } from "../components/PageMeta.tsx";
import { Prose } from "../components/Prose.tsx";
import { SourceList } from "../components/SourceList.tsx";
import { TakeAlong } from "../components/TakeAlong.tsx";
import { TopicRegister } from "../components/TopicRegister.tsx";
import type { KompasView } from "../views.ts";

/** The handbook: three doors, its topics in one register, and what one works with. */
export function Kompas({ data, body, frame, doors, tools, parts, instruments, takeAlong }: KompasView): VNode {
  return (
    <Document frame={frame} composition="page">
      <PageHead title={data.titel} lead={data.samenvatting} />
      <ul role="list" class="kompas-doors">
        {doors.map(({ text, href, sentence }) => (
          <li>
            <DoorTile name={text} href={href}>
              {sentence}
            </DoorTile>
          </li>
        ))}
      </ul>
      <TopicRegister groups={parts} />
      <section class="section">
        <h2>Om mee te werken</h2>
        <CardList cards={tools} level={3} />
      </section>
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
