import { type Examples, lawView, sampleTemplate } from "../../tests/unit/components/sample-props.tsx";
import { TemplateFacts } from "./TemplateFacts.tsx";

export const examples: Examples = {
  "one law": <TemplateFacts data={sampleTemplate} laws={[lawView]} />,
  "no law": <TemplateFacts data={{ ...sampleTemplate, grondslag: "Geen wet schrijft dit voor." }} laws={[]} />,
};
