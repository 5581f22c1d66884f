import type { Examples } from "../../tests/unit/components/sample-props.tsx";
import { FilterActions } from "./FilterActions.tsx";

export const examples: Examples = { actions: <FilterActions /> };
