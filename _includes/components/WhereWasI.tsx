import type { VNode } from "preact";

/**
 * For who comes back to a chapter: what went before in two sentences, what this one is about, and how to keep a place with nothing but an address.
 * Folded: who reads on has just read it.
 */
export function WhereWasI({ before, about }: { before?: readonly string[] | undefined; about: string }): VNode {
  return (
    <details class="where-was-i screen-only" data-unsearched>
      <summary>Waar was ik?</summary>
      {before !== undefined && (
        <p>
          <strong>Hiervoor.</strong> {before.join(" ")}
        </p>
      )}
      <p>
        <strong>Dit hoofdstuk.</strong> {about}
      </p>
      <p>
        <strong>Uw plek bewaren.</strong> Elke kop is een link naar zichzelf: tik erop en bewaar het adres. Wij bewaren niets.
      </p>
    </details>
  );
}
