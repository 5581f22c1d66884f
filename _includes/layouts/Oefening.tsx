import type { VNode } from "preact";
import { marked } from "../../_config/model/marks.ts";
import { Breadcrumb } from "../components/Breadcrumb.tsx";
import { Document } from "../components/Document.tsx";
import { ExerciseCards } from "../components/ExerciseCards.tsx";
import { LinkedHeading } from "../components/LinkedHeading.tsx";
import { LinkList } from "../components/LinkList.tsx";
import { PageHead } from "../components/PageHead.tsx";
import { PageMeta } from "../components/PageMeta.tsx";
import { ProvenanceTag } from "../components/ProvenanceTag.tsx";
import { Prose } from "../components/Prose.tsx";
import { SourceList } from "../components/SourceList.tsx";
import type { OefeningView } from "../views.ts";

const way = [
  { text: "Kompas", href: "/kompas/" },
  { text: "Oefenen aan tafel", href: "/kompas/oefening/" },
] as const;

/** An exercise of an hour: what goes on, the guide of whoever leads it, and cards to cut out. On paper each part begins a sheet. */
export function Oefening({ data, body, frame, blocks, kompas }: OefeningView): VNode {
  return (
    <Document frame={frame} composition="page">
      <PageHead title={data.titel} lead={data.samenvatting} before={<Breadcrumb links={way} />}>
        <p class="meta">Een uur, {data.rollen.length} kaartjes met een rol. U hebt geen namen nodig.</p>
        <p class="tags">
          <ProvenanceTag provenance={frame.sentences.samengesteld} />
        </p>
      </PageHead>
      <Prose text={body.prose} />
      <section class="section exercise-sheet">
        <LinkedHeading id="draaiboek" text="Draaiboek voor de begeleider" />
        <ol role="list" class="exercise-guide">
          {data.begin.map(({ minuut, tekst }) => (
            <GuideLine minute={minuut} text={tekst} />
          ))}
          {data.gebeurtenissen.map(({ minuut, titel, let_op }) => (
            <GuideLine minute={minuut} title={titel} text={let_op} />
          ))}
          {data.eind.map(({ minuut, tekst }) => (
            <GuideLine minute={minuut} text={tekst} />
          ))}
        </ol>
      </section>
      <section class="section exercise-sheet">
        <LinkedHeading id="rollen" text="Rollen" />
        <ExerciseCards
          cards={data.rollen.map(({ rol, weet, wil, let_op }) => ({
            title: rol,
            lines: [
              { term: "Wat u weet", text: weet },
              { term: "Wat u wilt", text: wil },
              { term: "Let op", text: let_op },
            ],
          }))}
        />
      </section>
      <section class="section exercise-sheet">
        <LinkedHeading id="berichten" text="Berichten" />
        <ExerciseCards
          cards={data.gebeurtenissen.map(({ minuut, titel, tekst, vraag }) => ({
            title: titel,
            minute: minuut,
            lines: [{ text: tekst }, { term: "Wat doet u?", text: vraag }],
          }))}
        />
      </section>
      <section class="section exercise-sheet">
        <LinkedHeading id="schrijver" text="Wat de schrijver bijhoudt" />
        <ul class="exercise-list">
          {data.opschrijven.map((item) => (
            <li>{item}</li>
          ))}
        </ul>
        <LinkedHeading id="nabespreken" text="Nabespreken" />
        <ol class="exercise-list">
          {data.nabespreken.map((item) => (
            <li>{item}</li>
          ))}
        </ol>
        <LinkedHeading id="drie-dingen" text="Drie dingen die wij veranderen" />
        <div class="table-scroll" role="group" tabindex={0} aria-label="Drie dingen die wij veranderen">
          <table class="exercise-outcome">
            <caption class="visually-hidden">Om in te vullen: drie dingen die wij veranderen</caption>
            <thead>
              <tr>
                <th scope="col">Wat klopte niet</th>
                <th scope="col">Wat wij doen</th>
                <th scope="col">Functie</th>
                <th scope="col">Klaar op</th>
              </tr>
            </thead>
            <tbody>
              {[1, 2, 3].map(() => (
                <tr>
                  <td />
                  <td />
                  <td />
                  <td />
                </tr>
              ))}
            </tbody>
          </table>
        </div>
        <h2>Bouwstenen die u oefende</h2>
        <LinkList links={blocks} />
      </section>
      <section class="section screen-only" {...marked("not in search")}>
        <h2>Meer lezen</h2>
        <LinkList links={kompas} />
      </section>
      <div class="screen-only">
        <SourceList notes={body.notes} />
      </div>
      <PageMeta data={data}>{frame.sentences.geen_advies}</PageMeta>
    </Document>
  );
}

/** A moment of the hour, with what whoever leads it does or watches for. */
function GuideLine({ minute, title, text }: { minute: number; title?: string; text: string }): VNode {
  return (
    <li>
      <span class="exercise-minute">Minuut {minute}</span>
      <span>
        {title !== undefined && <strong>Leg neer: {title}. </strong>}
        {text}
      </span>
    </li>
  );
}
