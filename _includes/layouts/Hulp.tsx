import type { VNode } from "preact";
import { Document } from "../components/Document.tsx";
import { FoldCard } from "../components/FoldCard.tsx";
import { HelpRow } from "../components/HelpRow.tsx";
import { HonestExit } from "../components/HonestExit.tsx";
import { LanguageJump } from "../components/LanguageJump.tsx";
import { LanguageLinks } from "../components/LanguageLinks.tsx";
import { PageHead } from "../components/PageHead.tsx";
import { PageMeta } from "../components/PageMeta.tsx";
import { Prose } from "../components/Prose.tsx";
import { SourceList } from "../components/SourceList.tsx";
import type { HulpView } from "../views.ts";

/** Help: rows in a fixed order, danger first. System type, no drawing, the largest targets. */
export function Hulp({ data, body, frame, rows, card, languages }: HulpView): VNode {
  return (
    <Document frame={frame} composition="page">
      <PageHead title={data.titel} lead={data.samenvatting} />
      <LanguageJump languages={languages} />
      <div class="help-columns" id="stil">
        <div>
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
          <FoldCard card={card} />
          <SourceList notes={body.notes} />
          <PageMeta data={data} />
        </div>
        <LanguageLinks title="Andere taal" languages={languages} />
      </div>
    </Document>
  );
}
