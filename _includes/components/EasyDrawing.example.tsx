import { easyDrawings, keysOf } from "../../_shared/vocabulary.ts";
import type { Examples } from "../../tests/unit/components/sample-props.tsx";
import { EasyDrawing } from "./EasyDrawing.tsx";

export const examples: Examples = Object.fromEntries(keysOf(easyDrawings).map((name) => [name, <EasyDrawing name={name} />]));
