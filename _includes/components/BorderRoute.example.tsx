import type { Examples } from "../../tests/unit/components/sample-props.tsx";
import { BorderRoute } from "./BorderRoute.tsx";

export const examples: Examples = {
  "with what differs between countries": (
    <BorderRoute
      id="route-daar"
      title="Iemand woont daar"
      situation="Een busje brengt mensen naar het werk."
      steps={[
        { word: "Noteer", side: "In Nederland", text: "Schrijf op wat u zag.", countries: [] },
        { word: "Hulp daar", side: "Aan de andere kant", text: "Geef de weg.", countries: [{ name: "In België", text: "Drie centra." }] },
      ]}
      sharing={[{ name: "Wat u mag delen", text: "Uw vraag zonder naam." }]}
    />
  ),
};
