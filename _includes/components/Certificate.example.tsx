import { type Examples, card } from "../../tests/unit/components/sample-props.tsx";
import { Certificate } from "./Certificate.tsx";

export const examples: Examples = {
  empty: <Certificate title="Proef" modules={[{ ...card, slug: "signaleren", minutes: 10, plans: ["Hang de lijst op."] }]} />,
};
