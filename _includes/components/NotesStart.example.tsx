import type { Examples } from "../../tests/unit/components/sample-props.tsx";
import { NotesStart } from "./NotesStart.tsx";

export const examples: Examples = { button: <NotesStart /> };
