import { type Examples, lawView, sampleInstrument } from "../../tests/unit/components/sample-props.tsx";
import { InstrumentTable } from "./InstrumentTable.tsx";

export const examples: Examples = {
  "one instrument": (
    <InstrumentTable rows={[{ text: "Wet Bibob", href: "/kompas/instrumenten/wet-bibob/", data: sampleInstrument, article: lawView }]} />
  ),
};
