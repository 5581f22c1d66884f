import type { Examples } from "../../tests/unit/components/sample-props.tsx";
import { FoldCard } from "./FoldCard.tsx";

export const examples: Examples = {
  card: (
    <FoldCard
      card={{ title: "Een kaartje", explanation: "Knip het uit.", front: "Nummers", numbers: [{ number: "0800-1234", text: "thuis" }] }}
    />
  ),
};
