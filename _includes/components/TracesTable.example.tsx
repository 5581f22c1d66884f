import { type Examples, registers } from "../../tests/unit/components/sample-props.tsx";
import { TracesTable } from "./TracesTable.tsx";

export const examples: Examples = { measured: <TracesTable traces={registers.traces} /> };
