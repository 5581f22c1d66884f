import type { Examples } from "../../tests/unit/components/sample-props.tsx";
import { ScanCompare } from "./ScanCompare.tsx";

export const examples: Examples = { panel: <ScanCompare /> };
