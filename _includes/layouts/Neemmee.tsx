import type { VNode } from "preact";
import { Breadcrumb } from "../components/Breadcrumb.tsx";
import { Document } from "../components/Document.tsx";
import { PageHead } from "../components/PageHead.tsx";
import { PageMeta } from "../components/PageMeta.tsx";
import { Prose } from "../components/Prose.tsx";
import { SourceList } from "../components/SourceList.tsx";
import { Selection } from "../components/Selection.tsx";
import type { NeemmeeView } from "../views.ts";

/** Choose from the Kompas, and make one document of it. */
export function Neemmee({ data, body, frame, groups, origin }: NeemmeeView): VNode {
  return (
    <Document frame={frame} composition="page">
      <div class="screen-only">
        <PageHead title={data.titel} lead={data.samenvatting} before={<Breadcrumb links={[{ text: "Kompas", href: "/kompas/" }]} />} />
        {body.words > 0 && <Prose text={body.prose} />}
      </div>
      <Selection groups={groups} origin={origin} word={frame.word ?? ""} title={frame.site.titel} />
      <div id="neem-mee-papier" class="print-only" />
      <div class="screen-only">
        <SourceList notes={body.notes} />
        <PageMeta data={data} />
      </div>
    </Document>
  );
}
