import type { Examples } from "../../tests/unit/components/sample-props.tsx";
import { WhereWasI } from "./WhereWasI.tsx";

export const examples: Examples = {
  "a later chapter": (
    <WhereWasI before={["In een kas lag een matras.", "In een wasserij sliepen mannen."]} about="Drie vragen maken het verschil." />
  ),
  "the first chapter": <WhereWasI about="Op drie plekken ligt iets wat daar niet hoort." />,
};
