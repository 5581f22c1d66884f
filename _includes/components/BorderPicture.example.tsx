import type { Examples } from "../../tests/unit/components/sample-props.tsx";
import { borderWords } from "../../_shared/border.ts";
import { BorderPicture } from "./BorderPicture.tsx";

const { here, there, side, picture, caption } = borderWords.nl;

export const examples: Examples = {
  "two routes": (
    <BorderPicture
      label={picture}
      here={here}
      there={there}
      side={side}
      caption={caption}
      routes={[
        {
          title: "Iemand woont daar",
          steps: [
            { side: "hier", word: "Noteer" },
            { side: "samen", word: "Overleg" },
            { side: "daar", word: "Zij controleren" },
          ],
        },
        { title: "Iemand is weg", steps: [{ side: "hier", word: "Bel 112" }] },
      ]}
    />
  ),
};
