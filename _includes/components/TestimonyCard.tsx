import type { VNode } from "preact";
import type { TestimonyCard as Card } from "../views.ts";
import { plural } from "./plural.ts";
import { TestimonyTags } from "./TestimonyTags.tsx";

/** A testimony in a list. The provenance comes first; the keys are for the filter, which only hides. */
export function TestimonyCard({ card, level = 2 }: { card: Card; level?: 2 | 3 }): VNode {
  const Heading = level === 2 ? "h2" : "h3";
  const facts = [card.role ?? card.ageBand, card.regionType, `${plural(card.minutes, "minuut", "minuten")} lezen`];
  return (
    <li
      class="testimony-card"
      data-soort={card.keys.soort}
      data-vorm={card.keys.vormen.join(" ")}
      data-leeftijd={card.keys.leeftijdsgroep}
      data-regiotype={card.keys.regiotype}
    >
      <TestimonyTags provenance={card.provenance} forms={card.forms} />
      <Heading>
        <a href={card.href}>{card.text}</a>
      </Heading>
      <p>{card.summary}</p>
      <p class="meta">{facts.join(", ")}</p>
    </li>
  );
}
