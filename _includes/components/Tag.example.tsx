import type { Examples } from "../../tests/unit/components/sample-props.tsx";
import { Tag } from "./Tag.tsx";

export const examples: Examples = { tag: <Tag>Eigen uitwerking</Tag> };
