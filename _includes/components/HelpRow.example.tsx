import { type Examples, list, phone, sentences, site, words } from "../../tests/unit/components/sample-props.tsx";
import { dutchWords, foreignWords } from "./HelpNumber.tsx";
import { HelpRow } from "./HelpRow.tsx";

export const examples: Examples = {
  urgent: list(<HelpRow row={{ situation: "Nu in gevaar", line: phone }} urgent words={dutchWords(sentences)} />),
  later: list(<HelpRow row={{ situation: "Liever lezen", line: site }} urgent={false} words={dutchWords(sentences)} />),
  foreign: list(
    <HelpRow
      row={{ situation: "In danger now", line: phone, caution: "First this.", happens: "Somebody listens." }}
      urgent
      words={foreignWords(words, "en")}
    />,
  ),
};
