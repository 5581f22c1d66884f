import { type Examples, regionLinks } from "../../tests/unit/components/sample-props.tsx";
import { RegionList } from "./RegionList.tsx";

export const examples: Examples = { list: <RegionList regions={regionLinks} /> };
