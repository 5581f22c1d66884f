import type { VNode } from "preact";
import { marked } from "../../_config/model/marks.ts";
import { ChapterNext } from "../components/ChapterNext.tsx";
import { Document } from "../components/Document.tsx";
import { DoorGlyph } from "../components/DoorGlyph.tsx";
import { HeardOf } from "../components/HeardOf.tsx";
import { PageHead } from "../components/PageHead.tsx";
import { PageMeta } from "../components/PageMeta.tsx";
import { plural } from "../../_shared/text/plural.ts";
import { Prose } from "../components/Prose.tsx";
import { SectionRail } from "../components/SectionRail.tsx";
import { SourceList } from "../components/SourceList.tsx";
import type { VerkortView } from "../views.ts";

/** The longread in passages of its own: of every chapter its part of the case, a voice, and its question. */
export function Verkort({ data, body, frame, parts, minutes }: VerkortView): VNode {
  const time = (
    <p class="chapter-line" {...marked("not in search")}>
      {plural(minutes, "minuut", "minuten")} lezen
    </p>
  );
  return (
    <Document frame={frame} composition="article">
      <PageHead title={data.titel} lead={data.samenvatting} before={time} />
      <SectionRail title="Op deze pagina" headings={parts.map(({ id, chapter }) => ({ id, text: chapter.title }))} notes={body.notes} />
      <Prose text={body.prose} />
      {parts.map(({ id, chapter, content, question }) => (
        <section class="minute" {...marked("not in search")} aria-labelledby={id}>
          <p class="chapter-line">
            <DoorGlyph open={chapter.number / chapter.total} />
            Hoofdstuk {chapter.number} van {chapter.total}
          </p>
          <h2 id={id}>{chapter.title}</h2>
          {chapter.about !== undefined && <p class="lead">{chapter.about}</p>}
          <Prose text={content} />
          {question !== undefined && <p class="end-question">{question}</p>}
          <p class="minute-on">
            <a href={chapter.href}>
              Lees dit hoofdstuk
              <HeardOf what={chapter.title} />
            </a>{" "}
            ({chapter.minutes} min)
          </p>
        </section>
      ))}
      <ChapterNext />
      <SourceList notes={body.notes} />
      <PageMeta data={data} />
    </Document>
  );
}
