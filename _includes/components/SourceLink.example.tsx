import type { Examples } from "../../tests/unit/components/sample-props.tsx";
import { SourceLink } from "./SourceLink.tsx";

export const examples: Examples = {
  "over https": <SourceLink href="https://onderzoek.example/">Een rapport</SourceLink>,
  "in another language": (
    <SourceLink href="https://onderzoek.example/" lang="en">
      A report
    </SourceLink>
  ),
  "in another language, without https": (
    <SourceLink href="http://oud.example/" lang="en">
      A report
    </SourceLink>
  ),
  "without https": <SourceLink href="http://oud.example/">Een oude pagina</SourceLink>,
};
