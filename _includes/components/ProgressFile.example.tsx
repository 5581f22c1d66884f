import type { Examples } from "../../tests/unit/components/sample-props.tsx";
import { ProgressFile } from "./ProgressFile.tsx";

export const examples: Examples = { "of the training": <ProgressFile />, "of a module": <ProgressFile module="signaleren" /> };
