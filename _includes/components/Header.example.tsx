import { type Examples, frame, frameOf } from "../../tests/unit/components/sample-props.tsx";
import { Header } from "./Header.tsx";

export const examples: Examples = {
  "in the room": <Header frame={frame} />,
  "on the room's own page": <Header frame={frameOf("omslag")} />,
};
