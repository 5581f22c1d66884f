import type { VNode } from "preact";
import { SignalSheet } from "../components/SignalSheet.tsx";
import type { PlekView } from "../views.ts";

/** Signals at one place of work, with the card of that place. */
export function Plek({ rail, drawing, signals, card, glance, ...view }: PlekView): VNode {
  return (
    <SignalSheet
      view={view}
      rail={{ title: "Signalen per plek", links: rail }}
      drawing={drawing}
      signals={signals}
      card={card}
      glance={glance}
    />
  );
}
