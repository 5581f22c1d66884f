import type { VNode } from "preact";
import { Document } from "../components/Document.tsx";
import { FoldCard } from "../components/FoldCard.tsx";
import { dutchWords } from "../components/HelpNumber.tsx";
import { HelpRow } from "../components/HelpRow.tsx";
import { HonestExit } from "../components/HonestExit.tsx";
import { LanguageLinks } from "../components/LanguageLinks.tsx";
import { PageHead } from "../components/PageHead.tsx";
import { PageMeta } from "../components/PageMeta.tsx";
import { Prose } from "../components/Prose.tsx";
import { SourceList } from "../components/SourceList.tsx";
import { WithoutSpeech, withoutSpeechAnchor } from "../components/WithoutSpeech.tsx";
import type { HulpView } from "../views.ts";

/** Help: rows in a fixed order, danger first. System type, no drawing, the largest link targets. */
export function Hulp({ data, body, frame, rows, write, card, languages }: HulpView): VNode {
  const words = dutchWords(frame.sentences);
  return (
    <Document frame={frame} composition="page">
      <PageHead title={data.titel} lead={data.samenvatting}>
        <p class="help-to-write screen-only">
          <a href={`#${withoutSpeechAnchor}`}>{write.title}</a>
        </p>
      </PageHead>
      <div class="help-columns" id="stil">
        <LanguageLinks title="Andere taal" languages={languages} />
        <div>
          <ul role="list" class="help-rows">
            {rows.map((row, index) => (
              <HelpRow row={row} urgent={index === 0} words={words} />
            ))}
          </ul>
          <div class="help-honest">
            <HonestExit sentences={frame.sentences} />
          </div>
          <WithoutSpeech block={write} words={words} />
          <Prose text={body.prose} />
          <FoldCard card={card} />
          <SourceList notes={body.notes} />
          <PageMeta data={data} />
        </div>
      </div>
    </Document>
  );
}
