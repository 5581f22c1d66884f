import type { VNode } from "preact";
import { BlockList } from "../components/BlockList.tsx";
import { Breadcrumb } from "../components/Breadcrumb.tsx";
import { Document } from "../components/Document.tsx";
import { FactList } from "../components/FactList.tsx";
import { formatDay } from "../../_shared/text/formatDay.ts";
import { NotesStart } from "../components/NotesStart.tsx";
import { PageHead } from "../components/PageHead.tsx";
import { PageMeta } from "../components/PageMeta.tsx";
import { Prose } from "../components/Prose.tsx";
import { reviewNote } from "../components/reviewNote.ts";
import { Rail } from "../components/Rail.tsx";
import { SourceList } from "../components/SourceList.tsx";
import { Steps } from "../components/Steps.tsx";
import { TopicOnPaper } from "../components/TopicOnPaper.tsx";
import type { InstrumentView } from "../views.ts";

const way = [
  { text: "Kompas", href: "/kompas/" },
  { text: "Instrumenten", href: "/kompas/instrumenten/" },
] as const;

/** An administrative instrument: the facts in rows, the row for victims last, then the steps. */
export function Instrument({ data, body, frame, rail, combine, blocks, paper }: InstrumentView): VNode {
  const facts = [
    { term: "Grondslag", text: [data.grondslag] },
    { term: "Wie beslist", text: [data.wie_beslist] },
    { term: "Wanneer", text: [data.wanneer] },
    { term: "Wat u moet kunnen laten zien", text: data.bewijs },
    { term: data.valkuilen.length === 1 ? "Valkuil" : "Valkuilen", text: data.valkuilen },
  ];
  return (
    <Document frame={frame} composition="article">
      <PageHead title={data.titel} lead={data.samenvatting} before={<Breadcrumb links={way} />}>
        <FactList facts={facts} victims={data.slachtoffer} />
      </PageHead>
      <Rail title="Instrumenten" links={rail} />
      <TopicOnPaper {...paper} />
      <section class="section">
        <h2>Stappen</h2>
        <Steps steps={data.stappen} />
        <p class="meta" data-unsearched>
          Gecontroleerd op {formatDay(data.gecontroleerd_op)}. {frame.sentences.geen_advies}
        </p>
      </section>
      {body.words > 0 && <Prose text={body.prose} />}
      <section class="section">
        <h2>Samen met</h2>
        <ul>
          {combine.map(({ text, href, reason }) => (
            <li>
              <a href={href}>{text}</a>. {reason}
            </li>
          ))}
        </ul>
      </section>
      <BlockList blocks={blocks} note={frame.sentences.kader_bouwstenen} />
      <NotesStart modules={frame.modules} />
      <SourceList notes={body.notes} />
      <PageMeta data={data}>{reviewNote(data)}</PageMeta>
    </Document>
  );
}
