import { type Examples, known, sentences, site } from "../../tests/unit/components/sample-props.tsx";
import { source } from "../../tests/unit/sample.ts";
import { dutchWords } from "./HelpNumber.tsx";
import { NumberList } from "./NumberList.tsx";

export const examples: Examples = {
  "a number and a site": (
    <NumberList
      words={dutchWords(sentences)}
      numbers={[
        { line: known, sources: [source("Rijksoverheid"), source("Veilig Thuis", "tweede-onderzoek")] },
        { line: site, sources: [source("Wijzer")] },
      ]}
    />
  ),
};
