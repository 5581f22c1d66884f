import type { Examples } from "../../tests/unit/components/sample-props.tsx";
import { AnswerGlyph } from "./AnswerGlyph.tsx";

export const examples: Examples = {
  "not answered": <AnswerGlyph />,
  "partly in order": <AnswerGlyph answer="deels" />,
  unknown: <AnswerGlyph answer="onbekend" />,
  "not applicable": <AnswerGlyph answer="niet-van-toepassing" />,
};
