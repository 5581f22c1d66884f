import { type Examples, testimony } from "../../tests/unit/components/sample-props.tsx";
import { TestimonyTags } from "./TestimonyTags.tsx";

export const examples: Examples = { tags: <TestimonyTags provenance={testimony.provenance} forms={testimony.forms} /> };
