import type { Examples } from "../../tests/unit/components/sample-props.tsx";
import { InlineStyle } from "./InlineStyle.tsx";

const rule = String.raw`p>b{content:"<"}`;

export const examples: Examples = { "a rule": <InlineStyle css={rule} /> };
