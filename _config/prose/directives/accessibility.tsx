import type { ComponentChildren, VNode } from "preact";
import { formatDay } from "../../../_shared/text/formatDay.ts";
import { keysOf } from "../../../_shared/vocabulary.ts";
import { criteria, statusLetter, letters, criterionVerdicts, type Criterion } from "../../model/accessibility.ts";
import { withGuess } from "../../model/nearest-name.ts";
import type { ProseContext } from "../context.ts";
import type { Directive } from "../directive.ts";

/** Machine-readable versions of the statement (publish/files/accessibility-files.ts). */
export const accessibilityFiles = { openacr: "/data/toegankelijkheid.openacr.yaml", earl: "/data/toegankelijkheid.earl.json" } as const;

/** The parts of the statement that are made from the register; the text between them is prose. */
const parts = { stand, grenzen, methoden, "niet-gedaan": notDone, criteria: everyCriterion, contact } as const satisfies Readonly<
  Record<string, (context: ProseContext) => ComponentChildren>
>;
const names = keysOf(parts);

/** A part of the accessibility statement, from `_data/toegankelijkheid.yaml` and the settings of the site. */
export const toegankelijkheid: Directive = {
  form: "leaf",
  required: ["deel"],
  optional: [],
  draw: (attributes, context, line) => {
    const asked = attributes.get("deel") ?? "";
    const part = names.find((name) => name === asked);
    if (part === undefined) {
      context.report(line, "keuze-onbekend", `Het deel ${asked} bestaat niet.`, withGuess(asked, names, `Kies uit: ${names.join(", ")}.`));
      return undefined;
    }
    return [parts[part](context), "\n"];
  },
};

function stand({ registers, surroundings }: ProseContext): VNode {
  const { accessibility, site } = registers;
  const letter = statusLetter(accessibility, surroundings.today);
  const verdictsFound = Object.values(accessibility.criteria).map(({ oordeel }) => oordeel);
  const count = (...asked: readonly string[]): number => verdictsFound.filter((verdict) => asked.includes(verdict)).length;
  return (
    <ul>
      <li>
        <strong>
          Stand: {letter}, {letters[letter]}.
        </strong>{" "}
        {reasons[letter]}
      </li>
      <li>
        <strong>Norm:</strong> WCAG 2.2, niveau A en AA. Die omvat de eisen van EN 301 549 aan websites, die in WCAG 2.1 staan.
      </li>
      <li>
        <strong>Waarvoor:</strong> alle pagina’s onder {site.url.replace(/\/$/, "")}, met de bestanden die u er kunt ophalen.
      </li>
      <li>
        <strong>Wat wij vonden:</strong> bij {count("voldoet")} van de {verdictsFound.length} criteria vonden wij geen fout, bij{" "}
        {count("deels", "niet")} wel, en {count("nvt")} zijn niet van toepassing. Dat is ons eigen oordeel.
      </li>
      <li>
        <strong>Opgesteld</strong> op {formatDay(accessibility.opgesteld_op)} door {site.uitgever}, en <strong>nagekeken</strong> op{" "}
        {formatDay(accessibility.bekeken_op)}.
      </li>
      <li>
        <strong>Voor programma’s</strong> staat hetzelfde in een bestand van <a href={accessibilityFiles.openacr}>OpenACR</a> en een van{" "}
        <a href={accessibilityFiles.earl}>EARL</a>.
      </li>
    </ul>
  );
}

const reasons = {
  A: "Een onderzoek van hoogstens drie jaar oud vond geen fouten.",
  B: "Er is een onderzoek van hoogstens drie jaar oud. Niet alles voldeed.",
  C: "Er is nog geen volledig onderzoek. Het komt binnen zes maanden na deze verklaring.",
  D: "Zo heet het als er een verklaring is, maar geen volledig onderzoek volgens WCAG-EM, en er ook geen is besteld. Het zegt niet hoeveel er werkt.",
} as const;

function methoden({ registers }: ProseContext): VNode {
  return (
    <ul>
      {registers.accessibility.methoden.map(({ naam, wat, toetsen }) => (
        <li>
          <strong>{naam}.</strong> {wat} <small>Toets: {toetsen.join(", ")}.</small>
        </li>
      ))}
    </ul>
  );
}

function notDone({ registers }: ProseContext): VNode {
  return (
    <ul>
      {registers.accessibility.niet_gedaan.map((text) => (
        <li>{text}</li>
      ))}
    </ul>
  );
}

function grenzen({ registers }: ProseContext): VNode[] {
  return registers.accessibility.grenzen.map((limit) => (
    <>
      <h3 id={`grens-${limit.id}`}>{limit.titel}</h3>
      <ul>
        <li>
          <strong>Criterium:</strong>{" "}
          {limit.criteria.length === 0 ? "geen; de norm vraagt het niet op niveau A of AA" : limit.criteria.map(nameOf).join(", ")}.
        </li>
        {told.map(([field, name]) => (
          <li>
            <strong>{name}:</strong> {limit[field]}
          </li>
        ))}
        <li>
          <strong>Bekend sinds</strong> {formatDay(limit.sinds)}, <strong>laatst bekeken</strong> op {formatDay(limit.bekeken_op)}.
        </li>
      </ul>
      {"\n"}
    </>
  ));
}

const told = [
  ["waar", "Waar"],
  ["oorzaak", "Oorzaak"],
  ["gevolg", "Gevolg"],
  ["omweg", "Wat u nu kunt doen"],
  ["maatregel", "Wat wij doen"],
] as const;

function nameOf(number: Criterion): string {
  return `${number} ${criteria[number].naam}`;
}

function everyCriterion({ registers }: ProseContext): VNode {
  const found = registers.accessibility.criteria;
  return (
    <div class="table-scroll" role="group" tabindex={0} aria-label="Elk criterium">
      <table>
        <caption>Wat wij van elk criterium vonden</caption>
        <thead>
          <tr>
            <th scope="col">Criterium</th>
            <th scope="col">Oordeel</th>
            <th scope="col">Waarom wij dat denken</th>
          </tr>
        </thead>
        <tbody>
          {keysOf(criteria).map((number) => (
            <tr>
              <th scope="row">
                {number} {criteria[number].naam} ({criteria[number].niveau})
              </th>
              <td>{criterionVerdicts[found[number].oordeel].woord}</td>
              <td>{found[number].hoe}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function contact({ registers: { site } }: ProseContext): VNode {
  if (site.contact === undefined) {
    return (
      <p>
        Deze uitgave staat op een proefadres en heeft nog geen mailadres, telefoonnummer of formulier. Op een openbaar adres kan zij zonder
        niet worden geplaatst.
        {site.broncode !== undefined && (
          <>
            {" "}
            In de{" "}
            <a href={site.broncode} rel="external noreferrer">
              broncode
            </a>{" "}
            kunt u beschrijven wat niet werkt. Iedereen kan daar meelezen.
          </>
        )}
      </p>
    );
  }
  const { mail, tel, formulier } = site.contact;
  return (
    <ul>
      {mail !== undefined && (
        <li>
          Mail: <a href={`mailto:${mail}`}>{mail}</a>
        </li>
      )}
      {tel !== undefined && (
        <li>
          Telefoon:{" "}
          <a class="tel" href={`tel:${tel}`}>
            {tel}
          </a>
        </li>
      )}
      {formulier !== undefined && (
        <li>
          <a href={formulier} rel="external noreferrer">
            Formulier van {site.uitgever}
          </a>
        </li>
      )}
    </ul>
  );
}
