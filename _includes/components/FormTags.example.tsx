import type { Examples } from "../../tests/unit/components/sample-props.tsx";
import { FormTags } from "./FormTags.tsx";

export const examples: Examples = { two: <FormTags forms={["Arbeidsuitbuiting", "Dienstbaarheid"]} />, none: <FormTags forms={[]} /> };
