import type { VNode } from "preact";
import { keysOf, themes } from "../../_shared/vocabulary.ts";
import { BlockRow } from "../components/BlockRow.tsx";
import { Breadcrumb } from "../components/Breadcrumb.tsx";
import { Document } from "../components/Document.tsx";
import { LinkedHeading } from "../components/LinkedHeading.tsx";
import { NoteBar } from "../components/NoteBar.tsx";
import { PageHead } from "../components/PageHead.tsx";
import { PageMeta } from "../components/PageMeta.tsx";
import { Prose } from "../components/Prose.tsx";
import { Rail } from "../components/Rail.tsx";
import { ScanLink } from "../components/ScanLink.tsx";
import { SourceList } from "../components/SourceList.tsx";
import type { ThemaView } from "../views.ts";

/** A theme of the Kader: its building blocks, basis first. */
export function Thema({ data, body, frame, rail, plateaus, scan }: ThemaView): VNode {
  const way = <Breadcrumb links={[{ text: "Kader", href: "/kader/" }]} place={`thema ${data.nummer} van ${keysOf(themes).length}`} />;
  return (
    <Document frame={frame} composition="article">
      <PageHead title={data.titel} lead={data.samenvatting} before={way}>
        <NoteBar text={frame.sentences.kader_bouwstenen} />
      </PageHead>
      <Rail title="Kader" links={rail} />
      {body.words > 0 && <Prose text={body.prose} />}
      {plateaus.map(({ plateau, title, blocks }) => (
        <section class="section theme-blocks">
          <LinkedHeading id={plateau} text={title} />
          <ul role="list" class="rows">
            {blocks.map((block) => (
              <BlockRow block={block} />
            ))}
          </ul>
        </section>
      ))}
      {scan !== undefined && <ScanLink link={scan} />}
      <SourceList notes={body.notes} />
      <PageMeta data={data} />
    </Document>
  );
}
