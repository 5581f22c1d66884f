import { type Examples, frame } from "../../tests/unit/components/sample-props.tsx";
import { Footer } from "./Footer.tsx";

export const examples: Examples = {
  footer: <Footer frame={frame} />,
  "footer of a known version": (
    <Footer frame={{ ...frame, version: { day: "2030-03-01", commit: "0123456789abcdef0123456789abcdef01234567" } }} />
  ),
};
