import type { Examples } from "../../tests/unit/components/sample-props.tsx";
import { OnPaper } from "./OnPaper.tsx";

export const examples: Examples = {
  "with a card": <OnPaper card={{ text: "Aan de balie", href: "/kompas/kaarten/aan-de-balie/" }} />,
  "without one": <OnPaper />,
};
