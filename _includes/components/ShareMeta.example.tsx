import { type Examples, frame, picture } from "../../tests/unit/components/sample-props.tsx";
import { ShareMeta } from "./ShareMeta.tsx";

export const examples: Examples = { "with a picture": <ShareMeta frame={frame} picture={picture} /> };
