import type { VNode } from "preact";
import { formatDay } from "../../_shared/text/formatDay.ts";
import type { RegionContactView, RegionFreshness } from "../views.ts";

interface RegionLetterProps {
  /** The name of the region. */
  readonly region: string;
  /** The name of the site, and the full address of the page of the region. */
  readonly site: string;
  readonly address: string;
  /** Where the answer goes; when absent, the sender of the letter fills it in. */
  readonly answerTo: string | undefined;
  readonly contacts: readonly RegionContactView[];
  readonly freshness: RegionFreshness;
  readonly municipalities: readonly string[];
  /** The reference date of the list of municipalities, YYYY-MM-DD. */
  readonly municipalitiesOn: string;
}

/** The letter that asks a region whether its row is right, with the form for the answer. It is written as Word (publish/files/region-letters.tsx). */
export function RegionLetter(props: RegionLetterProps): VNode {
  const { region, site, address, answerTo, contacts, freshness, municipalities, municipalitiesOn } = props;
  return (
    <>
      <h1>Klopt nog wat wij over {region} zeggen?</h1>
      <p>Aan wie in de regio {region} de zorg voor slachtoffers van mensenhandel coördineert. [datum]</p>
      <p>
        {site} noemt per regio wie de zorg coördineert en wie men belt. Over uw regio staat dat op <a href={address}>{address}</a>.{" "}
        {freshness.confirmedOn === undefined
          ? "Wij lazen het in openbare bronnen en weten niet of het nog klopt."
          : `U bevestigde het op ${formatDay(freshness.confirmedOn)}.`}{" "}
        Een slachtoffer, een buur of een ambtenaar kan er vandaag op zoeken. Wilt u hieronder zeggen of het klopt? Het kost u vijf minuten.
      </p>
      <h2>Wat er nu staat</h2>
      {contacts.length === 0 && <p>Wij vonden geen bron die zegt wie de zorg coördineert. Wie is het?</p>}
      {(contacts.length === 0 ? [undefined] : contacts).map((contact) => (
        <table>
          <tr>
            <th>wat</th>
            <th>zo staat het er</th>
            <th>zo moet het zijn (leeg: het klopt)</th>
          </tr>
          {rowsOf(contact).map(([what, now]) => (
            <tr>
              <td>{what}</td>
              <td>{now}</td>
              <td />
            </tr>
          ))}
        </table>
      ))}
      <h2>Wat wij nog willen weten</h2>
      <table>
        <tr>
          <th>vraag</th>
          <th>uw antwoord</th>
        </tr>
        {questions.map((question) => (
          <tr>
            <td>{question}</td>
            <td />
          </tr>
        ))}
      </table>
      <p>
        Op {formatDay(municipalitiesOn)} hoorden bij uw regio: {municipalities.join(", ")}.
      </p>
      <h2>Wat er met uw antwoord gebeurt</h2>
      <p>
        Wij zetten uw verbetering op de pagina, met de dag van uw antwoord. Na een jaar vragen wij het opnieuw. Antwoordt u niet, dan blijft
        er staan dat uw regio niets bevestigde en dat men eerst CoMensha belt.
      </p>
      <p>
        Schrijf geen naam van een medewerker op, geen mobiel nummer, geen adres van een opvang en niets over een slachtoffer of een zaak.
        Dat zetten wij nooit op de site.
      </p>
      <p>Stuur dit blad naar {answerTo ?? "[mailadres van de redactie]"}.</p>
    </>
  );
}

function rowsOf(contact: RegionContactView | undefined): readonly (readonly [what: string, now: string])[] {
  return [
    ["Organisatie", contact?.organisation ?? "niets"],
    ["Wat zij doet", contact?.what ?? "niets"],
    ["Nummer", contact?.line?.nummer ?? "niets"],
    ["Eigen site", contact?.href ?? "niets"],
    ...(contact === undefined ? [] : [["Onze bron", [contact.source?.organisatie, contact.age].filter(Boolean).join(", ")] as const]),
  ];
}

const questions = [
  "Welk algemeen nummer belt een gemeente bij een vermoeden, en wanneer neemt iemand op?",
  "Geldt dat voor alle gemeenten hieronder? Zo nee, voor welke niet, en wie belt men daar?",
  "Geldt het ook voor minderjarigen? Zo nee, wie belt men dan?",
  "Op welke pagina kan iedereen dit nalezen?",
  "Uw functie en organisatie",
  "Datum",
] as const;
