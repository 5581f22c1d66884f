import { type Examples, block } from "../../tests/unit/components/sample-props.tsx";
import { PracticeFilter } from "./PracticeFilter.tsx";

export const examples: Examples = { "one block": <PracticeFilter blocks={[{ block, own: [], elsewhere: [] }]} /> };
