import { type Examples, frame } from "../../tests/unit/components/sample-props.tsx";
import { Uitweg } from "./Uitweg.tsx";

export const examples: Examples = { bar: <Uitweg frame={frame} /> };
