import type { VNode } from "preact";
import { marked } from "../../_config/model/marks.ts";
import { ContentNote } from "../components/ContentNote.tsx";
import { Document } from "../components/Document.tsx";
import { Drawing } from "../components/Drawing.tsx";
import { factLine } from "../components/factLine.ts";
import { HelpBlock } from "../components/HelpBlock.tsx";
import { LinkList } from "../components/LinkList.tsx";
import { Listen } from "../components/Listen.tsx";
import { MarginNote } from "../components/MarginNote.tsx";
import { PageHead } from "../components/PageHead.tsx";
import { PageMeta } from "../components/PageMeta.tsx";
import { plural } from "../../_shared/text/plural.ts";
import { Prose } from "../components/Prose.tsx";
import { SectionRail } from "../components/SectionRail.tsx";
import { SeeSomething } from "../components/SeeSomething.tsx";
import { SourceList } from "../components/SourceList.tsx";
import { TestimonyCard } from "../components/TestimonyCard.tsx";
import { TestimonyTags } from "../components/TestimonyTags.tsx";
import type { GetuigenisView } from "../views.ts";

const ways = [
  { text: "Samenvatting zonder details", href: "#samenvatting" },
  { text: "Sla dit verhaal over", href: "#praten" },
] as const;

/** One testimony: what it is made of and what it contains come before the story, help comes straight after it. */
export function Getuigenis(view: GetuigenisView): VNode {
  const { data, body, frame, card, drawing, picture, sound, blocks, kompas, help, otherSide, chapters, next } = view;
  const facts = factLine([card.role, card.ageBand, card.regionType, `${plural(card.minutes, "minuut", "minuten")} lezen`]);
  return (
    <Document frame={frame} composition="article">
      <PageHead title={data.titel} lead={data.samenvatting} before={<TestimonyTags provenance={card.provenance} forms={card.forms} />}>
        <p class="meta" {...marked("not in search")}>
          {facts}.
        </p>
        <ContentNote title="Voor u begint" text={data.inhoudsnotitie} links={ways} />
      </PageHead>
      {data.herkomst === "samengesteld" && <MarginNote title="Wat betekent samengesteld?" text={frame.sentences.samengesteld_uitleg} />}
      <SectionRail title="Dit verhaal" headings={body.headings} notes={body.notes} />
      {drawing !== undefined && <Drawing drawing={drawing} sentences={frame.sentences} testimony crop="0 0 480 320" />}
      {picture !== undefined && <Prose text={picture} class="picture" />}
      {sound !== undefined && <Listen sound={sound} />}
      <Prose text={body.prose} />
      <section class="summary" {...marked("not in search")}>
        <h2 id="samenvatting">Samenvatting zonder details</h2>
        <p>{data.samenvatting_zonder_details}</p>
      </section>
      <HelpBlock help={help} />
      <section class="section" {...marked("not in search")}>
        <h2>Wat een gemeente kan doen</h2>
        <LinkList links={[...kompas, ...blocks]} />
      </section>
      {otherSide.length > 0 && (
        <section class="section" {...marked("not in search")}>
          <h2>{data.soort === "overlever" ? "Wie zoiets zag" : "Wie zoiets meemaakte"}</h2>
          <ul role="list" class="testimonies">
            {otherSide.map((other) => (
              <TestimonyCard card={other} level={3} />
            ))}
          </ul>
        </section>
      )}
      {chapters.length > 0 && (
        <section class="section" {...marked("not in search")}>
          <h2>In de longread</h2>
          <LinkList links={chapters} />
        </section>
      )}
      <SeeSomething text={frame.sentences.ziet_u_iets} />
      <nav class="chapter-next" aria-label="Getuigenissen" {...marked("not in search")}>
        {next !== undefined && (
          <a class="next-door deur" href={next.href}>
            <span class="meta">Volgend verhaal</span>
            <span class="next-title">{next.text}</span>
          </a>
        )}
        <p>
          <a href="/getuigenissen/">Alle getuigenissen</a>
        </p>
      </nav>
      <SourceList notes={body.notes} />
      <PageMeta data={data} />
    </Document>
  );
}
