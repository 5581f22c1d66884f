import { type Examples, drawing, link, phone, sheetView, signal } from "../../tests/unit/components/sample-props.tsx";
import { SignalSheet } from "./SignalSheet.tsx";

const glance = {
  signals: [signal],
  steps: [{ title: "Rond gewoon af", text: "Zoals altijd." }],
  whom: "U belt de aandachtsfunctionaris.",
  lines: [phone],
};

export const examples: Examples = {
  "with a drawing and a card": (
    <SignalSheet
      view={sheetView}
      rail={{ title: "Signalen per plek", links: [{ ...link, current: true }] }}
      drawing={drawing}
      signals={[signal]}
      card={link}
      glance={glance}
    />
  ),
  "with what matters first": (
    <SignalSheet view={sheetView} rail={{ title: "Signalen per plek", links: [] }} signals={[signal]} glance={glance} />
  ),
  bare: <SignalSheet view={sheetView} rail={{ title: "Signalen per vorm", links: [] }} signals={[]} glance={{ ...glance, signals: [] }} />,
};
