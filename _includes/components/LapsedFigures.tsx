import type { VNode } from "preact";
import type { Source } from "../../_config/model/registers.ts";

/** Under a chart with outdated figures: where the current ones are. */
export function LapsedFigures({ source }: { source: Source }): VNode {
  return (
    <p class="lapsed">
      Een deel van deze cijfers is te lang niet nagekeken. Controleer ze bij{" "}
      <a href={source.url} rel="external noreferrer">
        {source.organisatie}
      </a>
      .
    </p>
  );
}
