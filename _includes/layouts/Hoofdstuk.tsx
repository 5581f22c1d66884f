import type { VNode } from "preact";
import { ChapterNext } from "../components/ChapterNext.tsx";
import { ContentNote } from "../components/ContentNote.tsx";
import { Document } from "../components/Document.tsx";
import { DoorGlyph } from "../components/DoorGlyph.tsx";
import { PageHead } from "../components/PageHead.tsx";
import { PageMeta } from "../components/PageMeta.tsx";
import { plural } from "../components/plural.ts";
import { Prose } from "../components/Prose.tsx";
import { SectionRail } from "../components/SectionRail.tsx";
import { SeeSomething } from "../components/SeeSomething.tsx";
import { SourceList } from "../components/SourceList.tsx";
import type { HoofdstukView } from "../views.ts";

/** A chapter of the longread. */
export function Hoofdstuk({ data, body, frame, chapter, previous, next }: HoofdstukView): VNode {
  const place = (
    <p class="chapter-line" data-pagefind-ignore>
      <DoorGlyph open={chapter.number / chapter.total} />
      Hoofdstuk {chapter.number} van {chapter.total}, {plural(body.minutes, "minuut", "minuten")} lezen
    </p>
  );
  return (
    <Document frame={frame} composition="article">
      <PageHead title={data.titel} lead={data.samenvatting} before={place}>
        {data.inhoudsnotitie !== undefined && <ContentNote title="Over dit hoofdstuk" text={data.inhoudsnotitie} />}
      </PageHead>
      <SectionRail title="In dit hoofdstuk" headings={body.headings} notes={body.notes} />
      <Prose html={body.html} />
      <SeeSomething text={frame.sentences.ziet_u_iets} />
      <ChapterNext previous={previous} next={next} />
      <SourceList notes={body.notes} />
      <PageMeta data={data} />
    </Document>
  );
}
