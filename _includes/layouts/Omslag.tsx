import type { VNode } from "preact";
import { ChapterList } from "../components/ChapterList.tsx";
import { Document } from "../components/Document.tsx";
import { formatDay } from "../components/formatDay.ts";
import { Prose } from "../components/Prose.tsx";
import { SourceList } from "../components/SourceList.tsx";
import { Tekening } from "../components/Tekening.tsx";
import type { OmslagView } from "../views.ts";

/** The cover of the longread and its chapters. A dark plane by day and by night. */
export function Omslag({ data, body, frame, chapters, minutes, first }: OmslagView): VNode {
  return (
    <Document frame={frame} composition="full">
      <header class="cover">
        <div class="cover-picture">
          <Tekening subject="kas" uid="kas-omslag" variant="omslag" />
        </div>
        <div class="cover-text">
          <h1 data-pagefind-meta="title">{data.titel}</h1>
          <p class="lead">{data.samenvatting}</p>
          <p class="meta">
            {chapters.length} hoofdstukken, samen ongeveer {minutes} minuten
            <br />
            Bijgewerkt op {formatDay(data.bijgewerkt)}
          </p>
          {first !== undefined && (
            <p>
              <a class="cover-button" href={first.href}>
                {first.text}
              </a>
            </p>
          )}
        </div>
      </header>
      <div class="page">
        <section class="section" aria-labelledby="hoofdstukken">
          <h2 id="hoofdstukken">Hoofdstukken</h2>
          <ChapterList chapters={chapters} />
        </section>
        {body.words > 0 && <Prose html={body.html} />}
        <SourceList notes={body.notes} />
      </div>
    </Document>
  );
}
