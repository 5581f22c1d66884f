import { type Examples, regionLinks } from "../../tests/unit/components/sample-props.tsx";
import { RegionMap } from "./RegionMap.tsx";

export const examples: Examples = { map: <RegionMap regions={regionLinks} /> };
