import { type Examples, drawing, link, sheetView, signal } from "../../tests/unit/components/sample-props.tsx";
import { SignalSheet } from "./SignalSheet.tsx";

export const examples: Examples = {
  "with a drawing and a card": (
    <SignalSheet
      view={sheetView}
      rail={{ title: "Signalen per plek", links: [{ ...link, current: true }] }}
      drawing={drawing}
      signals={[signal]}
      card={link}
    />
  ),
  bare: <SignalSheet view={sheetView} rail={{ title: "Signalen per vorm", links: [] }} signals={[]} />,
};
