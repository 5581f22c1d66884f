import type { Examples } from "../../tests/unit/components/sample-props.tsx";
import { source } from "../../tests/unit/sample.ts";
import { LapsedFigures } from "./LapsedFigures.tsx";

export const examples: Examples = { one: <LapsedFigures source={source("Instituut")} /> };
