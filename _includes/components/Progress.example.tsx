import type { Examples } from "../../tests/unit/components/sample-props.tsx";
import { Progress } from "./Progress.tsx";

export const examples: Examples = { line: <Progress /> };
