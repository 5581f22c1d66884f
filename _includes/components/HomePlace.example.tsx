import { drawing, type Examples } from "../../tests/unit/components/sample-props.tsx";
import { HomePlace } from "./HomePlace.tsx";

export const examples: Examples = {
  "a greenhouse": <HomePlace drawing={drawing} caption="Illustratie. Onder een tafel ligt een matras." />,
};
