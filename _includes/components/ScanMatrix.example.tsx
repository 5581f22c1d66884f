import { progressOf } from "../../_shared/zelfscan/progress.ts";
import { type Examples, answered } from "../../tests/unit/components/sample-props.tsx";
import { blocks as scanBlocks } from "../../tests/unit/shared/zelfscan/generated.ts";
import { ScanMatrix } from "./ScanMatrix.tsx";

export const examples: Examples = { "half way": <ScanMatrix progress={progressOf(scanBlocks, answered)} /> };
