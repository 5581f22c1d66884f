import { type Examples, other } from "../../tests/unit/components/sample-props.tsx";
import { RouteSteps } from "./RouteSteps.tsx";

export const examples: Examples = {
  "one step": (
    <RouteSteps
      steps={[
        {
          title: "Wijs iemand aan",
          text: "Met een vervanger.",
          when: "Week 1",
          who: "De gemeentesecretaris",
          result: "Een naam.",
          blocks: [{ text: "K1.4 Aandachtsfunctionaris", href: "/kader/beleidsmatige-basis/#k1-4" }],
          kompas: [other],
        },
      ]}
    />
  ),
};
