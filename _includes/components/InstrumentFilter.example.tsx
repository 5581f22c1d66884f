import type { Examples } from "../../tests/unit/components/sample-props.tsx";
import { InstrumentFilter } from "./InstrumentFilter.tsx";

export const examples: Examples = { filter: <InstrumentFilter /> };
