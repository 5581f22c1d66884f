import { type Examples, block } from "../../tests/unit/components/sample-props.tsx";
import type { KaderView } from "../views.ts";
import { KaderWall, KaderWallLegend } from "./KaderWall.tsx";

const themes: KaderView["themes"] = [
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
];

export const examples: Examples = {
  "a theme on two plateaus": <KaderWall themes={themes} />,
  "what the gaps say": <KaderWallLegend themes={themes} />,
};
