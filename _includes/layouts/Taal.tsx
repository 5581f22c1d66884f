import type { VNode } from "preact";
import { Document } from "../components/Document.tsx";
import { FoldCard } from "../components/FoldCard.tsx";
import { foreignWords } from "../components/HelpNumber.tsx";
import { HelpRow } from "../components/HelpRow.tsx";
import { LanguageLinks } from "../components/LanguageLinks.tsx";
import { PageHead } from "../components/PageHead.tsx";
import { Prose } from "../components/Prose.tsx";
import { WithoutSpeech, withoutSpeechAnchor } from "../components/WithoutSpeech.tsx";
import type { TaalView } from "../views.ts";

/** Help in another language: whether anybody checked the translation, the same rows, what to say on the telephone, a short text, a card. */
export function Taal({ data, body, frame, rows, write, card, languages, dutchName }: TaalView): VNode {
  const { bellen, woorden } = data;
  const words = foreignWords(woorden, frame.language.tag);
  return (
    <Document frame={frame} composition="page">
      <PageHead title={data.titel} lead={data.samenvatting}>
        {data.nagelezen_op === undefined && <p class="meta help-translated">{woorden.vertaling}</p>}
        <p class="help-to-write screen-only">
          <a href={`#${withoutSpeechAnchor}`}>{write.title}</a> <a href="#talen">{woorden.talen}</a>
        </p>
      </PageHead>
      <div class="help-columns">
        <div>
          <ul role="list" class="help-rows">
            {rows.map((row, index) => (
              <HelpRow row={row} urgent={index === 0} words={words} />
            ))}
          </ul>
          <p class="help-honest">{woorden.uitweg_eerlijk}</p>
          <section class="help-say">
            <h2>{bellen.kop}</h2>
            <p>{bellen.uitleg}</p>
            <p class="noot" lang="nl" dir="ltr">
              Ik spreek {dutchName}. Ik spreek geen Nederlands. Ik heb hulp nodig.
            </p>
            <p>{bellen.betekenis}</p>
          </section>
          <WithoutSpeech block={write} words={words} />
          <Prose text={body.prose} />
          <FoldCard card={card} />
        </div>
        <LanguageLinks title={woorden.talen} languages={languages} />
      </div>
    </Document>
  );
}
