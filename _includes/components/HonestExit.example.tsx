import { type Examples, sentences } from "../../tests/unit/components/sample-props.tsx";
import { HonestExit } from "./HonestExit.tsx";

export const examples: Examples = { line: <HonestExit sentences={sentences} /> };
