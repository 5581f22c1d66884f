import type { VNode } from "preact";
import { Document } from "../components/Document.tsx";
import { formatDay } from "../../_shared/text/formatDay.ts";
import { PageHead } from "../components/PageHead.tsx";
import { Prose } from "../components/Prose.tsx";
import { SourceList } from "../components/SourceList.tsx";
import { WholeContents } from "../components/WholeContents.tsx";
import type { AllesView } from "../views.ts";

/** A whole book on one page, to print and to read at a stretch. On paper each part begins on a page of its own. */
export function Alles({ data, body, frame, book, groups, day, url }: AllesView): VNode {
  return (
    <Document frame={frame} composition="whole">
      <PageHead title={data.titel} lead={data.samenvatting}>
        <p class="meta">
          Uitgave van {formatDay(day)}. De nieuwste tekst staat op {url}
        </p>
      </PageHead>
      {body.words > 0 && <Prose text={body.prose} />}
      <SourceList notes={body.notes} />
      <WholeContents groups={groups} />
      <div class={`whole-parts whole-${book}`}>
        {groups
          .flatMap(({ parts }) => parts)
          .map(({ id, content }) => (
            <article id={id}>
              <Prose text={content} class="whole-part" />
            </article>
          ))}
      </div>
    </Document>
  );
}
