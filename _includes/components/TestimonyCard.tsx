import type { VNode } from "preact";
import type { TestimonyCard as Card } from "../views.ts";
import { factLine } from "./factLine.ts";
import { plural } from "../../_shared/text/plural.ts";
import { DrawingCrop } from "./DrawingCrops.tsx";
import { StoryPassage } from "./StoryPassage.tsx";
import { TestimonyTags } from "./TestimonyTags.tsx";

/**
 * A testimony in a list. The provenance comes first. Where the filter works, a card carries the keys it is filtered by; where the
 * shapes stand on the page (DrawingCrops.tsx), a piece of its drawing.
 */
export function TestimonyCard(props: { card: Card; level: 2 | 3; filtered?: boolean; pictured?: boolean }): VNode {
  const { card, level, filtered = false, pictured = false } = props;
  const Heading = level === 2 ? "h2" : "h3";
  const { soort, vormen, rol, leeftijdsgroep, regiotype } = card.keys;
  const keys = {
    "data-soort": soort,
    "data-vorm": vormen.join(" "),
    "data-rol": rol,
    "data-leeftijd": leeftijdsgroep,
    "data-regiotype": regiotype,
  };
  const facts = factLine([card.role ?? card.ageBand, card.regionType, `${plural(card.minutes, "minuut", "minuten")} lezen`]);
  return (
    <li class="testimony-card" {...(filtered ? keys : {})}>
      {pictured && card.drawing !== undefined && <DrawingCrop subject={card.drawing} />}
      <TestimonyTags provenance={card.provenance} forms={card.forms} />
      <Heading>
        <a href={card.href}>{card.text}</a>
      </Heading>
      {card.passage === undefined ? <p>{card.summary}</p> : <StoryPassage passage={card.passage} story={card.text} />}
      <p class="meta">{facts}</p>
    </li>
  );
}
