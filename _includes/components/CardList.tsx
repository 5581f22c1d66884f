import type { VNode } from "preact";
import type { Card } from "../views.ts";

/** Pages in a list: a title that leads there and one sentence. */
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
