import type { Examples } from "../../tests/unit/components/sample-props.tsx";
import { ScanKeep } from "./ScanKeep.tsx";

export const examples: Examples = { panel: <ScanKeep schema="/data/zelfscan.schema.json" /> };
