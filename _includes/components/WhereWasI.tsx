import type { VNode } from "preact";
import { marked } from "../../_config/model/marks.ts";

/**
 * For readers who return to a chapter: what came before in two sentences, what this chapter is about, and how to bookmark a place. It is collapsed,
 * because a reader who reads on does not need it.
 */
export function WhereWasI({ before, about }: { before?: readonly string[] | undefined; about: string }): VNode {
  return (
    <details class="where-was-i screen-only" {...marked("not in search")}>
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
