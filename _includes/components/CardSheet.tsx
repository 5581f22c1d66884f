import type { VNode } from "preact";
import { marked } from "../../_config/model/marks.ts";
import type { HelpLine, Sentences } from "../../_config/model/registers.ts";
import type { FrontMatter } from "../../_config/model/kinds.ts";
import { CardMark } from "./CardMark.tsx";
import { formatDay } from "../../_shared/text/formatDay.ts";
import { dutchWords, HelpNumber } from "./HelpNumber.tsx";
import { QrCode } from "./QrCode.tsx";

interface CardSheetProps {
  readonly data: Pick<
    FrontMatter<"kaart">,
    "titel" | "voor_wie" | "doelgroepen" | "wat_ziet_u" | "wat_doet_u" | "niet_doen" | "gecontroleerd_op"
  >;
  readonly lines: readonly HelpLine[];
  readonly sentences: Sentences;
  /** The full address of the page, for people who have the paper. */
  readonly address: string;
  readonly publishers: readonly string[];
}

/** The anchor that turns the sheet into a card of four small pages: `:target` decides, so it needs no script. */
export const foldAnchor = "vouw";

/**
 * The card itself. Its four parts are below each other on a phone, on one sheet of A4 when printed, and in the four quarters of a sheet that is
 * folded twice to A6 (assets/css/card-print.css).
 */
export function CardSheet({ data, lines, sentences, address, publishers }: CardSheetProps): VNode {
  const words = dutchWords(sentences);
  return (
    <article class="card-sheet" {...marked("card")} id={foldAnchor}>
      <p class="card-folding screen-only">
        De vouwkaart staat klaar. Print deze pagina op A4 zonder extra marges. Vouw de bovenste helft naar achteren, en dan links naar
        achteren. <a href="#inhoud">Terug naar het hele vel</a>
      </p>
      <header class="card-head">
        <div>
          <p class="card-for">{data.voor_wie}</p>
          <h1>{data.titel}</h1>
          <p>Eén signaal zegt weinig. Blijft het knagen? Bel.</p>
        </div>
        <CardMark />
      </header>
      <section class="card-see">
        <h2>Let op</h2>
        {checks(data.wat_ziet_u)}
      </section>
      <section class="card-do">
        <h2>Doe dit</h2>
        {checks(data.wat_doet_u)}
        {data.niet_doen.length > 0 && (
          <>
            <h2>Doe dit niet</h2>
            <ul role="list" class="card-not">
              {data.niet_doen.map((item) => (
                <li>{item}</li>
              ))}
            </ul>
          </>
        )}
      </section>
      <section class="card-call">
        <h2 class="visually-hidden">Wie u belt</h2>
        <ul role="list" class="card-numbers">
          {lines.map((line) => (
            <li>
              <span class="card-name">{line.naam}</span> <HelpNumber line={line} words={{ ...words, call: "" }} brief named />
            </li>
          ))}
        </ul>
        {/* Neighbours and customers have no aandachtsfunctionaris to call. */}
        {data.doelgroepen.some((group) => group !== "inwoner") && <p class="card-own">Aandachtsfunctionaris:</p>}
        <div class="card-foot">
          <QrCode address={address} />
          <p>
            Schrijf op deze kaart niets over mensen. Gecontroleerd op {formatDay(data.gecontroleerd_op)}.{" "}
            {publishers.length > 0 && `Bronnen: ${publishers.join(", ")}. `}
            {address}
          </p>
        </div>
      </section>
    </article>
  );
}

function checks(items: readonly string[]): VNode {
  return (
    <ul role="list" class="card-checks">
      {items.map((item) => (
        <li>{item}</li>
      ))}
    </ul>
  );
}
