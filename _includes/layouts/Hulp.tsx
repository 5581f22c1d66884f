import type { VNode } from "preact";
import { Document } from "../components/Document.tsx";
import { HelpRow } from "../components/HelpRow.tsx";
import { HonestExit } from "../components/HonestExit.tsx";
import { PageHead } from "../components/PageHead.tsx";
import { PageMeta } from "../components/PageMeta.tsx";
import { Prose } from "../components/Prose.tsx";
import { SourceList } from "../components/SourceList.tsx";
import type { HulpView } from "../views.ts";

/** Help: rows in a fixed order, danger first. System type, no drawing, the largest targets. */
export function Hulp({ data, body, frame, rows }: HulpView): VNode {
  return (
    <Document frame={frame} composition="page">
      <PageHead title={data.titel} lead={data.samenvatting} />
      <ul class="help-rows">
        {rows.map((row, index) => (
          <HelpRow row={row} urgent={index === 0} />
        ))}
      </ul>
      <div class="help-honest">
        <p>{frame.sentences.belgeschiedenis}</p>
        <HonestExit sentences={frame.sentences} />
      </div>
      <Prose html={body.html} />
      <SourceList notes={body.notes} />
      <PageMeta data={data} />
    </Document>
  );
}
