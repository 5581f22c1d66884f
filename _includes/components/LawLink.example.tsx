import { type Examples, lawView } from "../../tests/unit/components/sample-props.tsx";
import { LawLink } from "./LawLink.tsx";

export const examples: Examples = {
  "looked at": <LawLink law={lawView} />,
  "too long ago": <LawLink law={{ ...lawView, lapsed: true }} />,
};
