import type { Examples } from "../../tests/unit/components/sample-props.tsx";
import { CardMark } from "./CardMark.tsx";

export const examples: Examples = { mark: <CardMark /> };
