import type { VNode } from "preact";
import { Breadcrumb } from "../components/Breadcrumb.tsx";
import { Document } from "../components/Document.tsx";
import { PageHead } from "../components/PageHead.tsx";
import { PageMeta } from "../components/PageMeta.tsx";
import { Prose } from "../components/Prose.tsx";
import { SourceList } from "../components/SourceList.tsx";
import { TemplateFacts } from "../components/TemplateFacts.tsx";
import { TextFiles } from "../components/TextFiles.tsx";
import type { SjabloonView } from "../views.ts";

const way = [
  { text: "Kompas", href: "/kompas/" },
  { text: "Sjablonen", href: "/kompas/sjablonen/" },
] as const;

/** A template: the whole text to read here, and the same text to fill in elsewhere. */
export function Sjabloon({ data, body, frame, slug, laws, prose, sheets }: SjabloonView): VNode {
  return (
    <Document frame={frame} composition="page">
      <PageHead title={data.titel} lead={data.samenvatting} before={<Breadcrumb links={way} />}>
        <p class="meta">{data.voor_wie}</p>
        <TextFiles address={frame.address} slug={slug} sheets={sheets} />
      </PageHead>
      <div class="template">
        <TemplateFacts data={data} laws={laws} />
        <Prose text={prose} />
      </div>
      <SourceList notes={body.notes} />
      <PageMeta data={data}>{frame.sentences.geen_advies}</PageMeta>
    </Document>
  );
}
