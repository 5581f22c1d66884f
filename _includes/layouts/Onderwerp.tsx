import type { VNode } from "preact";
import { BlockList } from "../components/BlockList.tsx";
import { Breadcrumb } from "../components/Breadcrumb.tsx";
import { Document } from "../components/Document.tsx";
import { Drawing } from "../components/Drawing.tsx";
import { InBrief } from "../components/InBrief.tsx";
import { PageHead } from "../components/PageHead.tsx";
import { PageMeta } from "../components/PageMeta.tsx";
import { Prose } from "../components/Prose.tsx";
import { Rail } from "../components/Rail.tsx";
import { SourceList } from "../components/SourceList.tsx";
import { TestimonyCard } from "../components/TestimonyCard.tsx";
import type { OnderwerpView } from "../views.ts";

/** A topic of the Kompas: the short answer first, then how, and where it comes from. */
export function Onderwerp({ data, body, frame, rail, drawing, blocks, testimonies }: OnderwerpView): VNode {
  return (
    <Document frame={frame} composition="article">
      <PageHead title={data.titel} before={<Breadcrumb links={[{ text: "Kompas", href: "/kompas/" }]} />}>
        <InBrief points={data.in_het_kort} />
      </PageHead>
      <Rail title="Kompas" links={rail} />
      {drawing !== undefined && <Drawing drawing={drawing} sentences={frame.sentences} />}
      <Prose html={body.html} />
      <BlockList blocks={blocks} note={frame.sentences.kader_bouwstenen} />
      {testimonies.length > 0 && (
        <section class="section" data-pagefind-ignore>
          <h2>Verhalen hierbij</h2>
          <ul class="testimonies">
            {testimonies.map((card) => (
              <TestimonyCard card={card} level={3} />
            ))}
          </ul>
        </section>
      )}
      <SourceList notes={body.notes} />
      <PageMeta data={data} />
    </Document>
  );
}
