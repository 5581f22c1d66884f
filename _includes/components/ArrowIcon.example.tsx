import type { Examples } from "../../tests/unit/components/sample-props.tsx";
import { ArrowIcon } from "./ArrowIcon.tsx";

export const examples: Examples = { icon: <ArrowIcon /> };
