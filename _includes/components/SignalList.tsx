import type { VNode } from "preact";
import type { Signal } from "../../_config/model/registers.ts";

/** Things somebody can see. Each one can be pointed at; none of them proves anything. */
export function SignalList({ signals, anchors = false }: { signals: readonly Signal[]; anchors?: boolean }): VNode {
  return (
    <ul role="list" class="signals rows">
      {signals.map((signal) => (
        <li id={anchors ? signal.id : undefined}>{signal.tekst}</li>
      ))}
    </ul>
  );
}
