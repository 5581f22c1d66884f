import type { Examples } from "../../tests/unit/components/sample-props.tsx";
import { TestimonyFilter } from "./TestimonyFilter.tsx";

export const examples: Examples = {
  filter: (
    <TestimonyFilter
      facets={[
        {
          name: "soort",
          title: "Wie vertelt",
          options: [
            { key: "overlever", label: "Overlever", text: "Overlever", count: 3, href: "/getuigenissen/soort/overlever/", current: true },
            {
              key: "professional",
              label: "Professional",
              text: "Professional",
              count: 1,
              href: "/getuigenissen/soort/professional/",
              current: false,
            },
          ],
        },
      ]}
    />
  ),
};
