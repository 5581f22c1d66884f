import type { VNode } from "preact";
import { Document } from "../components/Document.tsx";
import { PageHead } from "../components/PageHead.tsx";
import { PageMeta } from "../components/PageMeta.tsx";
import { Prose } from "../components/Prose.tsx";
import { SourceList } from "../components/SourceList.tsx";
import { TermList } from "../components/TermList.tsx";
import type { BegrippenView } from "../views.ts";

/** The glossary. */
export function Begrippen({ data, body, frame, terms }: BegrippenView): VNode {
  return (
    <Document frame={frame} composition="page">
      <PageHead title={data.titel} lead={data.samenvatting} />
      {body.words > 0 && <Prose text={body.prose} />}
      <TermList terms={terms} />
      <SourceList notes={body.notes} />
      <PageMeta data={data} />
    </Document>
  );
}
