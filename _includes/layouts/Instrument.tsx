import type { VNode } from "preact";
import { marked } from "../../_config/model/marks.ts";
import { BlockList } from "../components/BlockList.tsx";
import { Breadcrumb } from "../components/Breadcrumb.tsx";
import { Document } from "../components/Document.tsx";
import { formatDay } from "../../_shared/text/formatDay.ts";
import { LinkedHeading } from "../components/LinkedHeading.tsx";
import { LegalAnswers, LegalCore } from "../components/LegalCore.tsx";
import { NotesStart } from "../components/NotesStart.tsx";
import { PageHead } from "../components/PageHead.tsx";
import { PageMeta } from "../components/PageMeta.tsx";
import { Prose } from "../components/Prose.tsx";
import { reviewNote } from "../components/reviewNote.ts";
import { RulingList } from "../components/RulingList.tsx";
import { SourceList } from "../components/SourceList.tsx";
import { Steps } from "../components/Steps.tsx";
import { TopicOnPaper } from "../components/TopicOnPaper.tsx";
import type { InstrumentView } from "../views.ts";

const way = [
  { text: "Kompas", href: "/kompas/" },
  { text: "Instrumenten", href: "/kompas/instrumenten/" },
] as const;

/** An administrative instrument: plain words and steps on one side, the law on the other; then the judges, and what a decision can say. */
export function Instrument({ data, body, frame, laws, rulings, combine, blocks, paper }: InstrumentView): VNode {
  return (
    <Document frame={frame} composition="page">
      <div class="beside-law">
        <PageHead
          title={data.titel}
          lead={data.samenvatting}
          before={<Breadcrumb links={way} />}
          under={<LegalAnswers data={data} laws={laws} />}
        />
        <section class="section">
          <LinkedHeading id="stappen" text="Stappen" />
          <Steps steps={data.stappen} />
          <p class="meta" {...marked("not in search")}>
            Gecontroleerd op {formatDay(data.gecontroleerd_op)}. {frame.sentences.geen_advies}
          </p>
        </section>
        <LegalCore data={data} laws={laws} />
      </div>
      <RulingList rulings={rulings} note={data.uitspraken_let_op} />
      <section class="section">
        <LinkedHeading id="in-uw-besluit" text="Voor in uw besluit" />
        <p class="meta">Over de mensen die er wonen of werken. Vul in wat tussen haken staat, en schrijf alleen op wat geregeld is.</p>
        <blockquote class="model-text">
          {data.alinea.map((paragraph) => (
            <p>{paragraph}</p>
          ))}
        </blockquote>
      </section>
      {body.words > 0 && <Prose text={body.prose} />}
      <div class="section lists">
        <section>
          <LinkedHeading id="valkuilen" text="Valkuilen" />
          <ul>
            {data.valkuilen.map((pitfall) => (
              <li>{pitfall}</li>
            ))}
          </ul>
        </section>
        <section>
          <LinkedHeading id="samen-met" text="Samen met" />
          <ul>
            {combine.map(({ text, href, reason }) => (
              <li>
                <a href={href}>{text}</a>. {reason}
              </li>
            ))}
          </ul>
        </section>
        <section>
          <LinkedHeading id="niet-samen-met" text="Niet samen met" />
          <ul>
            {data.niet_samen.map((other) => (
              <li>{other}</li>
            ))}
          </ul>
        </section>
      </div>
      <BlockList blocks={blocks} note={frame.sentences.kader_bouwstenen} />
      <TopicOnPaper {...paper} />
      <NotesStart />
      <SourceList notes={body.notes} />
      <PageMeta data={data}>{reviewNote(data)}</PageMeta>
    </Document>
  );
}
