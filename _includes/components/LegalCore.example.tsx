import { type Examples, lawView, sampleInstrument } from "../../tests/unit/components/sample-props.tsx";
import { LegalAnswers, LegalCore } from "./LegalCore.tsx";

export const examples: Examples = {
  "two laws, one too long ago": <LegalCore data={sampleInstrument} laws={[lawView, { ...lawView, short: "art. 4:8 Awb", lapsed: true }]} />,
  "what is asked first": <LegalAnswers data={sampleInstrument} laws={[lawView]} />,
};
