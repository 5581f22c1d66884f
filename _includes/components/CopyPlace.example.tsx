import type { Examples } from "../../tests/unit/components/sample-props.tsx";
import { CopyPlace } from "./CopyPlace.tsx";

export const examples: Examples = { button: <CopyPlace /> };
