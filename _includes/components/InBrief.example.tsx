import type { Examples } from "../../tests/unit/components/sample-props.tsx";
import { InBrief } from "./InBrief.tsx";

export const examples: Examples = { three: <InBrief points={["U ziet iets.", "U vraagt door.", "U belt."]} /> };
