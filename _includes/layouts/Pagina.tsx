import type { VNode } from "preact";
import { Document } from "../components/Document.tsx";
import { PageHead } from "../components/PageHead.tsx";
import { PageMeta } from "../components/PageMeta.tsx";
import { Prose } from "../components/Prose.tsx";
import { SourceList } from "../components/SourceList.tsx";
import type { PaginaView } from "../views.ts";

/** An ordinary page: about us, privacy, how we work. */
export function Pagina({ data, body, frame }: PaginaView): VNode {
  return (
    <Document frame={frame} composition="page">
      <PageHead title={data.titel} lead={data.samenvatting} />
      <Prose text={body.prose} />
      <SourceList notes={body.notes} />
      <PageMeta data={data} />
    </Document>
  );
}
