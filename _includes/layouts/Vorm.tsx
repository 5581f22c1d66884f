import type { VNode } from "preact";
import { SignalSheet } from "../components/SignalSheet.tsx";
import type { VormView } from "../views.ts";

/** Signals of one form of exploitation, what is peculiar to it first, with the card of that form. */
export function Vorm({ rail, drawing, signals, card, glance, ...view }: VormView): VNode {
  return (
    <SignalSheet
      view={view}
      rail={{ title: "Signalen per vorm", links: rail }}
      drawing={drawing}
      signals={signals}
      card={card}
      glance={glance}
    />
  );
}
