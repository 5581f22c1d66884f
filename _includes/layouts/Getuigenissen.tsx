import type { VNode } from "preact";
import { Document } from "../components/Document.tsx";
import { PageHead } from "../components/PageHead.tsx";
import { Prose } from "../components/Prose.tsx";
import { SourceList } from "../components/SourceList.tsx";
import { TestimonyCard } from "../components/TestimonyCard.tsx";
import { TestimonyFilter } from "../components/TestimonyFilter.tsx";
import type { GetuigenissenView } from "../views.ts";

/** All testimonies. The list is complete; the filter only hides. */
export function Getuigenissen({ data, body, frame, cards }: GetuigenissenView): VNode {
  return (
    <Document frame={frame} composition="page">
      <PageHead title={data.titel} lead={data.samenvatting} />
      <div x-data="getuigenisfilter">
        <TestimonyFilter />
        <ul class="testimonies">
          {cards.map((card) => (
            <TestimonyCard card={card} level={2} filtered />
          ))}
        </ul>
      </div>
      {body.words > 0 && <Prose html={body.html} />}
      <SourceList notes={body.notes} />
    </Document>
  );
}
