import { type Examples, other } from "../../tests/unit/components/sample-props.tsx";
import { ScanLink } from "./ScanLink.tsx";

export const examples: Examples = { link: <ScanLink link={other} /> };
