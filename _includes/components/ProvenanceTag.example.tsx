import type { Examples } from "../../tests/unit/components/sample-props.tsx";
import { ProvenanceTag } from "./ProvenanceTag.tsx";

export const examples: Examples = {
  composite: <ProvenanceTag provenance="Samengesteld uit openbare bronnen" />,
  interview: <ProvenanceTag provenance="Verteld aan de redactie" />,
};
