import { type Examples, bookFile } from "../../tests/unit/components/sample-props.tsx";
import { BookFiles } from "./BookFiles.tsx";

export const examples: Examples = { two: <BookFiles files={[bookFile, { ...bookFile, format: "E-boek, EPUB, 80 kB" }]} /> };
