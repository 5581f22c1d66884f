import { type Examples, phone, sentences } from "../../tests/unit/components/sample-props.tsx";
import { dutchWords } from "./HelpNumber.tsx";
import { MunicipalityFinder } from "./MunicipalityFinder.tsx";

export const examples: Examples = { field: <MunicipalityFinder coordination={phone} words={dutchWords(sentences)} /> };
