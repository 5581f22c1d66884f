import type { VNode } from "preact";
import { marked } from "../../_config/model/marks.ts";
import { ChapterNext } from "../components/ChapterNext.tsx";
import { ContentNote } from "../components/ContentNote.tsx";
import { Document } from "../components/Document.tsx";
import { DoorGlyph } from "../components/DoorGlyph.tsx";
import { PageHead } from "../components/PageHead.tsx";
import { PageMeta } from "../components/PageMeta.tsx";
import { formatDay } from "../../_shared/text/formatDay.ts";
import { plural } from "../../_shared/text/plural.ts";
import { Prose } from "../components/Prose.tsx";
import { Scene } from "../components/Scene.tsx";
import { SectionRail } from "../components/SectionRail.tsx";
import { SeeSomething } from "../components/SeeSomething.tsx";
import { SourceList } from "../components/SourceList.tsx";
import { WhereWasI } from "../components/WhereWasI.tsx";
import type { HoofdstukView } from "../views.ts";

/** A chapter of the longread. */
export function Hoofdstuk({ data, body, frame, gentle, otherRoute, chapter, previous, next }: HoofdstukView): VNode {
  const place = (
    <p class="chapter-line" {...marked("not in search")}>
      <DoorGlyph open={chapter.number / chapter.total} />
      Hoofdstuk {chapter.number} van {chapter.total}, {plural(body.minutes, "minuut", "minuten")} lezen
    </p>
  );
  const reference = {
    work: `${frame.site.titel}, hoofdstuk ${String(chapter.number)}: ${data.titel}`,
    edition: `bijgewerkt op ${formatDay(data.bijgewerkt)}`,
  };
  const ways = otherRoute === undefined ? [] : [otherRoute];
  const head = (
    <PageHead title={data.titel} lead={data.samenvatting} before={place}>
      {gentle ? (
        <ContentNote title="Zonder details" text="U leest dit hoofdstuk zonder details over geweld en dwang." links={ways} />
      ) : (
        (data.inhoudsnotitie !== undefined || ways.length > 0) && (
          <ContentNote title="Voor u begint" text={data.inhoudsnotitie ?? "Dit hoofdstuk is er ook zonder details."} links={ways} />
        )
      )}
    </PageHead>
  );
  const text = (
    <>
      <SectionRail title="In dit hoofdstuk" headings={body.headings} notes={body.notes} copyPlace={gentle ? undefined : reference} />
      {data.in_een_zin !== undefined && <WhereWasI before={data.hiervoor} about={data.in_een_zin} />}
      <Prose text={body.prose} />
      <SeeSomething text={frame.sentences.ziet_u_iets} />
      {data.slotvraag !== undefined && <p class="end-question">{data.slotvraag}</p>}
      <ChapterNext previous={previous} next={next} />
      <SourceList notes={body.notes} />
      <PageMeta data={data} />
    </>
  );
  if (body.scene === undefined) {
    return (
      <Document frame={frame} composition="article">
        {head}
        {text}
      </Document>
    );
  }
  return (
    <Document frame={frame} composition="full">
      <Scene scene={body.scene} caption={frame.sentences.illustratie}>
        {head}
      </Scene>
      <div class="article">{text}</div>
    </Document>
  );
}
