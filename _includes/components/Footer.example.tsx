import { type Examples, frame } from "../../tests/unit/components/sample-props.tsx";
import { Footer } from "./Footer.tsx";

export const examples: Examples = { footer: <Footer frame={frame} /> };
