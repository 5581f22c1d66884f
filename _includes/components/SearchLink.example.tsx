import type { Examples } from "../../tests/unit/components/sample-props.tsx";
import { SearchLink } from "./SearchLink.tsx";

export const examples: Examples = { link: <SearchLink /> };
