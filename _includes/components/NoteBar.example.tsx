import { type Examples, sentences } from "../../tests/unit/components/sample-props.tsx";
import { NoteBar } from "./NoteBar.tsx";

export const examples: Examples = { note: <NoteBar text={sentences.kader_bouwstenen} /> };
