import type { Examples } from "../../tests/unit/components/sample-props.tsx";
import { LinkedHeading } from "./LinkedHeading.tsx";

export const examples: Examples = { heading: <LinkedHeading id="stappen" text="Stappen" /> };
