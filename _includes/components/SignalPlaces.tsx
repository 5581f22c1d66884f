import type { VNode } from "preact";
import type { PicturedCard } from "../views.ts";
import { DrawingCrop } from "./DrawingCrops.tsx";

/** Places of work, each with a piece of its drawing where there is room; the shapes stand on the page (DrawingCrops.tsx). */
export function SignalPlaces({ cards }: { cards: readonly PicturedCard[] }): VNode {
  return (
    <ul role="list" class="cards rows signal-places">
      {cards.map(({ href, text, summary, drawing }) => (
        <li>
          {drawing !== undefined && <DrawingCrop subject={drawing} />}
          <h3>
            <a href={href}>{text}</a>
          </h3>
          <p>{summary}</p>
        </li>
      ))}
    </ul>
  );
}
