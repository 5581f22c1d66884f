import type { VNode } from "preact";

interface ExerciseCard {
  readonly title: string;
  /** When the card is put on the table. */
  readonly minute?: number;
  readonly lines: readonly { readonly term?: string; readonly text: string }[];
}

/** Cards of an exercise: side by side on a screen, four on a sheet of A4 with lines to cut along. */
export function ExerciseCards({ cards }: { cards: readonly ExerciseCard[] }): VNode {
  return (
    <ul role="list" class="exercise-cards">
      {cards.map(({ title, minute, lines }) => (
        <li>
          {minute !== undefined && <p class="exercise-minute">Minuut {minute}</p>}
          <h3>{title}</h3>
          {lines.map(({ term, text }) => (
            <p>
              {term !== undefined && <strong>{term}: </strong>}
              {text}
            </p>
          ))}
        </li>
      ))}
    </ul>
  );
}
