import type { Examples } from "../../tests/unit/components/sample-props.tsx";
import { NotesStart } from "./NotesStart.tsx";

export const examples: Examples = {
  button: <NotesStart modules={{ word: "/assets/word.js", notebook: "/assets/notebook.js", notesSheet: "/assets/notes.css" }} />,
};
