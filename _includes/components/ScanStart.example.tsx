import type { Examples } from "../../tests/unit/components/sample-props.tsx";
import { ScanStart } from "./ScanStart.tsx";

export const examples: Examples = { panel: <ScanStart offered={["afspraken", "basis", "alles"]} /> };
