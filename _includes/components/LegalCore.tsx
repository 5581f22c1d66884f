import type { VNode } from "preact";
import { deciders, speeds } from "../../_shared/vocabulary.ts";
import type { InstrumentView } from "../views.ts";
import { FactList, type Fact } from "./FactList.tsx";
import { LawLink } from "./LawLink.tsx";
import { SourceLink } from "./SourceLink.tsx";

/**
 * The legal basis of an instrument, for the person who decides: which article, who and how fast at a glance, then whether it is allowed and what it
 * does to the people concerned.
 */
export function LegalCore({ data, laws }: Pick<InstrumentView, "data" | "laws">): VNode {
  const [article] = laws;
  const facts: readonly Fact[] = [
    { term: "Mag dit?", text: [data.drempel] },
    { term: "Voor slachtoffers", text: [data.slachtoffer], apart: true },
    ...(data.gronden.length > 0 ? [{ term: "Gronden", text: data.gronden }] : []),
    { term: "Wie beslist", text: [data.wie_beslist, data.mandaat] },
    { term: "Horen en spoed", text: [data.horen] },
    { term: "Termijn", text: [data.termijn] },
    { term: "Wat u moet kunnen laten zien", text: data.bewijs },
    { term: "Kosten en tijd", text: [data.kosten_en_tijd] },
    {
      term: "Grondslag",
      text: [data.grondslag, ...laws.map((law) => <LawLink law={law} />)],
    },
  ];
  return (
    <div class="core">
      <dl class="core-answers">
        <div>
          <dt>Artikel</dt>
          <dd>{article && <SourceLink href={article.source.url}>{article.short}</SourceLink>}</dd>
        </div>
        <div>
          <dt>Wie beslist</dt>
          <dd>{deciders[data.beslisser]}</dd>
        </div>
        <div>
          <dt>Hoe snel</dt>
          <dd>{speeds[data.snelheid]}</dd>
        </div>
      </dl>
      <FactList facts={facts} />
    </div>
  );
}
