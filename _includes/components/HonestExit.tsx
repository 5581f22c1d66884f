import type { VNode } from "preact";
import type { Sentences } from "../../_config/model/registers.ts";

/** What the exit button cannot do, and a link to the explanation; not printed. */
export function HonestExit({ sentences }: { sentences: Sentences }): VNode {
  return (
    <p class="screen-only">
      {sentences.uitweg_eerlijk} <a href="/veilig-lezen/">{sentences.uitweg_meer}</a>
    </p>
  );
}
