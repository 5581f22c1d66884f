import type { Examples } from "../../tests/unit/components/sample-props.tsx";
import { SearchAnswer } from "./SearchAnswer.tsx";

export const examples: Examples = {
  term: <SearchAnswer answer={{ name: "bedenktijd", url: "/begrippen/#bedenktijd", kind: "Begrip", text: "Rust om na te denken." }} />,
};
