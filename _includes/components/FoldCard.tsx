import type { VNode } from "preact";
import { marked } from "../../_config/model/marks.ts";
import type { FoldCardView } from "../views.ts";

/**
 * A card to print, cut out and fold: on the outside one ordinary word, inside numbers with a word each. It names no organisation and no subject, so
 * that somebody who finds it learns little. A page with such a card prints only the card.
 */
export function FoldCard({ card }: { card: FoldCardView }): VNode {
  return (
    <section class="fold">
      <h2>{card.title}</h2>
      <p>{card.explanation}</p>
      <div class="fold-card" {...marked("fold card")}>
        <p class="fold-front">{card.front}</p>
        <ul role="list">
          {card.numbers.map(({ number, text }) => (
            <li>
              <bdi dir="ltr">{number}</bdi> <span>{text}</span>
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}
