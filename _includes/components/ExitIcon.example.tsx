import type { Examples } from "../../tests/unit/components/sample-props.tsx";
import { ExitIcon } from "./ExitIcon.tsx";

export const examples: Examples = { icon: <ExitIcon /> };
