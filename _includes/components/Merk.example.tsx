import type { Examples } from "../../tests/unit/components/sample-props.tsx";
import { Merk } from "./Merk.tsx";

export const examples: Examples = {
  "a long name": <Merk title="Mensenhandel in Nederland" />,
  "one word": <Merk title="Proef" />,
  "without a name": <Merk />,
};
