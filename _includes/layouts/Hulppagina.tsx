import type { VNode } from "preact";
import { Breadcrumb } from "../components/Breadcrumb.tsx";
import { Document } from "../components/Document.tsx";
import { PageHead } from "../components/PageHead.tsx";
import { PageMeta } from "../components/PageMeta.tsx";
import { Prose } from "../components/Prose.tsx";
import { SourceList } from "../components/SourceList.tsx";
import type { HulppaginaView } from "../views.ts";

/** A help page of prose: where you can stay, what your rights are. What the exit cannot do stands in the footer. */
export function Hulppagina({ data, body, frame }: HulppaginaView): VNode {
  return (
    <Document frame={frame} composition="page">
      <PageHead title={data.titel} lead={data.samenvatting} before={<Breadcrumb links={[{ text: "Hulp", href: "/hulp/" }]} />} />
      <Prose text={body.prose} />
      <p class="help-honest">{frame.sentences.belgeschiedenis_nummers}</p>
      <SourceList notes={body.notes} />
      <PageMeta data={data} />
    </Document>
  );
}
