import type { VNode } from "preact";
import type { Card } from "../views.ts";

/** A list of pages: each a title that is a link, and one sentence. */
export function CardList({ cards, level }: { cards: readonly Card[]; level: 2 | 3 }): VNode {
  const Heading = level === 2 ? "h2" : "h3";
  return (
    <ul role="list" class="cards rows">
      {cards.map((card) => (
        <li>
          <Heading>
            <a href={card.href}>{card.text}</a>
          </Heading>
          <p>{card.summary}</p>
        </li>
      ))}
    </ul>
  );
}
