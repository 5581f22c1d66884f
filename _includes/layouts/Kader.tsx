import type { VNode } from "preact";
import { marked } from "../../_config/model/marks.ts";
import { Document } from "../components/Document.tsx";
import { KaderWall, KaderWallLegend } from "../components/KaderWall.tsx";
import { NoteBar } from "../components/NoteBar.tsx";
import { PageHead } from "../components/PageHead.tsx";
import { PageMeta } from "../components/PageMeta.tsx";
import { Prose } from "../components/Prose.tsx";
import { ScanLink } from "../components/ScanLink.tsx";
import { SourceList } from "../components/SourceList.tsx";
import { TakeAlong } from "../components/TakeAlong.tsx";
import type { KaderView } from "../views.ts";

/** The yardstick: five themes by two plateaus, with every building block. */
export function Kader({ data, body, frame, themes, scan, practices, takeAlong }: KaderView): VNode {
  return (
    <Document frame={frame} composition="page">
      <div class="kader-head">
        <PageHead title={data.titel} lead={data.samenvatting}>
          <NoteBar text={frame.sentences.kader_bouwstenen} />
        </PageHead>
        <KaderWallLegend themes={themes} />
      </div>
      <KaderWall themes={themes} />
      {scan !== undefined && <ScanLink link={scan} />}
      {practices !== undefined && (
        <p>
          <a href={practices.href}>{practices.text}</a>: wat andere gemeenten besloten en deden, per bouwsteen.
        </p>
      )}
      <p class="meta kader-data screen-only" {...marked("not in search")}>
        Alle bouwstenen met bewijs, volgende stap en bronnen: <a href="/data/kader.xlsx">werkblad (.xlsx)</a> of{" "}
        <a href="/data/kader.csv">open data (.csv)</a>.
      </p>
      {body.words > 0 && <Prose text={body.prose} />}
      <TakeAlong links={takeAlong} />
      <SourceList notes={body.notes} />
      <PageMeta data={data} />
    </Document>
  );
}
