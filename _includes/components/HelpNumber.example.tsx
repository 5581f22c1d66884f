import type { HelpLine } from "../../_config/model/registers.ts";
import { type Examples, known, phone, sentences, site, words } from "../../tests/unit/components/sample-props.tsx";
import { HelpNumber, NumberLink, dutchWords, foreignWords } from "./HelpNumber.tsx";

const unknown: HelpLine = { ...known, tijden: undefined, kosten: undefined, anoniem: false };

export const examples: Examples = {
  telephone: <HelpNumber line={phone} words={dutchWords(sentences)} />,
  website: <HelpNumber line={site} words={dutchWords(sentences)} />,
  "everything known": <HelpNumber line={known} words={dutchWords(sentences)} />,
  "nothing known": <HelpNumber line={unknown} words={dutchWords(sentences)} />,
  brief: <HelpNumber line={known} words={dutchWords(sentences)} brief named />,
  "in another language": (
    <HelpNumber line={known} words={foreignWords(words, "pl")} caution="Inspekcja kontroluje." happens="Ktoś słucha." />
  ),
  "in running text": <NumberLink line={phone} />,
};
