import type { VNode } from "preact";
import { marked } from "../../_config/model/marks.ts";
import { BlockList } from "../components/BlockList.tsx";
import { Breadcrumb } from "../components/Breadcrumb.tsx";
import { Document } from "../components/Document.tsx";
import { Drawing } from "../components/Drawing.tsx";
import { FactList } from "../components/FactList.tsx";
import { InBrief } from "../components/InBrief.tsx";
import { LinkList } from "../components/LinkList.tsx";
import { NotesStart } from "../components/NotesStart.tsx";
import { PageHead } from "../components/PageHead.tsx";
import { PageMeta } from "../components/PageMeta.tsx";
import { Prose } from "../components/Prose.tsx";
import { reviewNote } from "../components/reviewNote.ts";
import { Rail } from "../components/Rail.tsx";
import { SourceList } from "../components/SourceList.tsx";
import { TestimonyCard } from "../components/TestimonyCard.tsx";
import { TopicOnPaper } from "../components/TopicOnPaper.tsx";
import type { OnderwerpView } from "../views.ts";

/** A topic of the Kompas: what it takes and the short answer first, then how, and where it comes from. */
export function Onderwerp({ data, body, frame, part, rail, drawing, instruments, blocks, testimonies, paper }: OnderwerpView): VNode {
  return (
    <Document frame={frame} composition="article">
      <PageHead title={data.titel} before={<Breadcrumb links={[{ text: "Kompas", href: "/kompas/" }]} />}>
        <FactList
          facts={[
            { term: "Wie", text: [data.wie] },
            { term: "Wanneer", text: [data.wanneer] },
            { term: "Hoe lang", text: [data.hoe_lang] },
            { term: "Wat het kost", text: [data.wat_het_kost] },
          ]}
        />
        <p class="meta">{frame.sentences.tijd_en_kosten}</p>
        <InBrief points={data.in_het_kort} />
      </PageHead>
      <Rail title={part} links={rail} />
      <TopicOnPaper {...paper} />
      {drawing !== undefined && <Drawing drawing={drawing} sentences={frame.sentences} />}
      <Prose text={body.prose} />
      <section class="section">
        <h2>De volgende stap</h2>
        <p>{data.volgende_stap}</p>
      </section>
      {instruments.length > 0 && (
        <section class="section">
          <h2>Instrumenten hierbij</h2>
          <LinkList links={instruments} />
        </section>
      )}
      <BlockList blocks={blocks} note={frame.sentences.kader_bouwstenen} />
      {testimonies.length > 0 && (
        <section class="section stories" {...marked("not in search", "not in books")}>
          <h2>Verhalen hierbij</h2>
          <ul role="list" class="testimonies">
            {testimonies.map((card) => (
              <TestimonyCard card={card} level={3} />
            ))}
          </ul>
        </section>
      )}
      <NotesStart />
      <SourceList notes={body.notes} />
      <PageMeta data={data}>{reviewNote(data)}</PageMeta>
    </Document>
  );
}
