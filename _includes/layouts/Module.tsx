import type { VNode } from "preact";
import { marked } from "../../_config/model/marks.ts";
import { Breadcrumb } from "../components/Breadcrumb.tsx";
import { CardList } from "../components/CardList.tsx";
import { Document } from "../components/Document.tsx";
import { LinkList } from "../components/LinkList.tsx";
import { PageHead } from "../components/PageHead.tsx";
import { PageMeta } from "../components/PageMeta.tsx";
import { Plans } from "../components/Plans.tsx";
import { ProgressFile } from "../components/ProgressFile.tsx";
import { ProvenanceTag } from "../components/ProvenanceTag.tsx";
import { Prose } from "../components/Prose.tsx";
import { Question } from "../components/Question.tsx";
import { SourceList } from "../components/SourceList.tsx";
import type { ModuleView } from "../views.ts";

const way = [
  { text: "Kompas", href: "/kompas/" },
  { text: "Leerpad", href: "/kompas/leerpad/" },
] as const;

/** A module of the training: the case, the questions, and what to do tomorrow. */
export function Module({ data, body, frame, slug, number, total, blocks, kompas, next }: ModuleView): VNode {
  return (
    <Document frame={frame} composition="page">
      <PageHead title={data.titel} lead={data.samenvatting} before={<Breadcrumb links={way} />}>
        <p class="meta">
          Module {number} van {total}, {data.minuten} minuten
        </p>
        <p class="tags">
          <ProvenanceTag provenance={frame.sentences.samengesteld} />
        </p>
      </PageHead>
      <Prose text={body.prose} />
      <section class="section">
        <h2>Vragen</h2>
        <p class="meta">Kies wat u zou doen en klap het antwoord open. Lees daarna gerust de andere antwoorden.</p>
        {data.vragen.map((question, index) => (
          <Question {...question} number={index + 1} />
        ))}
      </section>
      <section class="section">
        <h2>Wat doet u morgen?</h2>
        <Plans module={slug} items={data.morgen} />
      </section>
      <ProgressFile module={slug} />
      {next !== undefined && (
        <section class="section">
          <h2>De volgende module</h2>
          <CardList cards={[next]} level={3} />
        </section>
      )}
      <section class="section" {...marked("not in search")}>
        <h2>Meer lezen</h2>
        <LinkList links={[...kompas, ...blocks]} />
      </section>
      <SourceList notes={body.notes} />
      <PageMeta data={data} />
    </Document>
  );
}
