import { type Examples, sentences } from "../../tests/unit/components/sample-props.tsx";
import { MarginNote } from "./MarginNote.tsx";

export const examples: Examples = { note: <MarginNote title="Wat betekent samengesteld?" text={sentences.samengesteld_uitleg} /> };
