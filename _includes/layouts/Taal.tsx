import type { VNode } from "preact";
import { Document } from "../components/Document.tsx";
import { FoldCard } from "../components/FoldCard.tsx";
import { LanguageJump } from "../components/LanguageJump.tsx";
import { LanguageLinks } from "../components/LanguageLinks.tsx";
import { LanguageRow } from "../components/LanguageRow.tsx";
import { PageHead } from "../components/PageHead.tsx";
import { Prose } from "../components/Prose.tsx";
import type { TaalView } from "../views.ts";

/** Help in another language: the same rows, what to say on the telephone, a short text, a card, and whether anybody checked the translation. */
export function Taal({ data, body, frame, rows, card, languages, dutchName, checkedOn }: TaalView): VNode {
  const { bellen, woorden } = data;
  return (
    <Document frame={frame} composition="page">
      <PageHead title={data.titel} lead={data.samenvatting} />
      <LanguageJump languages={languages} />
      <div class="help-columns">
        <div>
          <ul class="help-rows">
            {rows.map((row, index) => (
              <LanguageRow row={row} urgent={index === 0} words={woorden} />
            ))}
          </ul>
          <div class="help-honest">
            <p>{woorden.belgeschiedenis}</p>
            <p>{woorden.uitweg_eerlijk}</p>
          </div>
          <section class="help-say">
            <h2>{bellen.kop}</h2>
            <p>{bellen.uitleg}</p>
            <p class="noot" lang="nl" dir="ltr">
              Ik spreek {dutchName}. Ik spreek geen Nederlands. Ik heb hulp nodig.
            </p>
            <p>{bellen.betekenis}</p>
          </section>
          <Prose html={body.html} />
          <FoldCard card={card} />
          <footer class="page-meta">
            {data.nagelezen_op === undefined && <p>{woorden.vertaling}</p>}
            <p>
              {woorden.gecontroleerd}{" "}
              <time datetime={checkedOn} dir="ltr">
                {checkedOn}
              </time>
            </p>
          </footer>
        </div>
        <LanguageLinks title={woorden.talen} languages={languages} />
      </div>
    </Document>
  );
}
