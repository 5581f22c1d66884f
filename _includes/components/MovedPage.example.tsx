import { type Examples, frame, frameOf } from "../../tests/unit/components/sample-props.tsx";
import { MovedPage } from "./MovedPage.tsx";

export const examples: Examples = {
  "a page on another address": <MovedPage frame={frame} to="/kompas/onderwerp/#plek" />,
  "a page of help": <MovedPage frame={frameOf("hulp")} to="/hulp/" />,
};
