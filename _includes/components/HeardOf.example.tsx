import type { Examples } from "../../tests/unit/components/sample-props.tsx";
import { HeardOf } from "./HeardOf.tsx";

export const examples: Examples = {
  link: (
    <a href="/kader/">
      Lees verder
      <HeardOf what="Kader" />
    </a>
  ),
};
