import type { Examples } from "../../tests/unit/components/sample-props.tsx";
import { SourceLink } from "./SourceLink.tsx";

export const examples: Examples = {
  "over https": <SourceLink href="https://onderzoek.example/">Een rapport</SourceLink>,
  "without https": <SourceLink href="http://oud.example/">Een oude pagina</SourceLink>,
};
