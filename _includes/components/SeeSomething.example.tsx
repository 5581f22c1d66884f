import { type Examples, sentences } from "../../tests/unit/components/sample-props.tsx";
import { SeeSomething } from "./SeeSomething.tsx";

export const examples: Examples = { block: <SeeSomething text={sentences.ziet_u_iets} /> };
