import type { VNode } from "preact";
import { deciders, speeds } from "../../_shared/vocabulary.ts";
import type { InstrumentView, LawView } from "../views.ts";
import { FactList, type Fact } from "./FactList.tsx";
import { LawLink } from "./LawLink.tsx";
import { SourceLink } from "./SourceLink.tsx";

/** The number of an article and the law it is of, from how the register of laws writes it for short; a whole law has no number. */
function articleOf(short: string): { readonly number?: string | undefined; readonly law: string } {
  const [, number, law = short] = /^art\. (\S+) (.+)$/.exec(short) ?? [];
  return { number, law };
}

/** Which article, who decides and how fast: what somebody wants to know first. A wide screen shows the article in {@link LegalCore}, beside it. */
export function LegalAnswers({ data, laws }: Pick<InstrumentView, "data" | "laws">): VNode {
  const { number, law } = articleOf(laws[0]?.short ?? "");
  return (
    <dl class="core-answers">
      <div>
        <dt>Artikel</dt>
        <dd>
          {number} <span>{law}</span>
        </dd>
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
  );
}

/** The legal basis of an instrument, for the person who decides: the article, what it asks, and last, with the kier, what it does to the people concerned. */
export function LegalCore({ data, laws }: Pick<InstrumentView, "data" | "laws">): VNode {
  const [article] = laws;
  const facts: readonly Fact[] = [
    { term: "Mag dit?", text: [data.drempel] },
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
    { term: "Voor slachtoffers", text: [data.slachtoffer], apart: true },
  ];
  return (
    <div class="core">
      {article && <CoreArticle {...articleOf(article.short)} source={article.source} />}
      <FactList facts={facts} />
    </div>
  );
}

function CoreArticle({ number, law, source }: ReturnType<typeof articleOf> & Pick<LawView, "source">): VNode {
  return (
    <p class="core-article">
      {number !== undefined && (
        <>
          <span class="visually-hidden">Artikel </span>
          <b>{number}</b>{" "}
        </>
      )}
      <span>{law}</span>{" "}
      <SourceLink href={source.url}>
        {source.organisatie}, {source.datum}
      </SourceLink>
    </p>
  );
}
