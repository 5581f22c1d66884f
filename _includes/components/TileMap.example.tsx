import type { Examples } from "../../tests/unit/components/sample-props.tsx";
import { TileMap } from "./TileMap.tsx";

export const examples: Examples = {
  map: (
    <TileMap
      label="Kaart met twee tegels: Drenthe 2021, Flevoland zonder naam."
      tiles={[
        { code: "VR03", abbreviation: "Dr", mark: "plane", shown: "2021" },
        { code: "VR25", abbreviation: "Fl", mark: "tile-none" },
      ]}
      marks={[
        { mark: "plane", meaning: "naam en jaar: 1" },
        { mark: "tile-none", meaning: "geen naam: 1" },
      ]}
    />
  ),
};
