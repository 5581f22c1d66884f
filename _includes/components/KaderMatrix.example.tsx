import { type Examples, block } from "../../tests/unit/components/sample-props.tsx";
import { KaderMatrix } from "./KaderMatrix.tsx";

export const examples: Examples = {
  "a theme on two plateaus": (
    <KaderMatrix
      themes={[
        {
          text: "Signalerend vermogen",
          href: "/kader/signalerend-vermogen/",
          summary: "Medewerkers zien iets en weten waar zij ermee heen kunnen.",
          number: 2,
          plateaus: [
            { plateau: "basis", title: "Basis", blocks: [block] },
            { plateau: "verdieping", title: "Verdieping", blocks: [] },
          ],
        },
      ]}
    />
  ),
};
