import type { Examples } from "../../tests/unit/components/sample-props.tsx";
import { ExerciseCards } from "./ExerciseCards.tsx";

export const examples: Examples = {
  roles: <ExerciseCards cards={[{ title: "Toezichthouder", lines: [{ term: "Wat u weet", text: "U leidt de controle." }] }]} />,
  events: <ExerciseCards cards={[{ title: "De deur", minute: 8, lines: [{ text: "Een man doet open." }] }]} />,
};
