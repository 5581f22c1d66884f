import type { Examples } from "../../tests/unit/components/sample-props.tsx";
import { NoteSheet } from "./NoteSheet.tsx";

export const examples: Examples = { empty: <NoteSheet /> };
