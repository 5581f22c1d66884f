import { type Examples, signal } from "../../tests/unit/components/sample-props.tsx";
import { GuidePlaces } from "./GuidePlaces.tsx";

export const examples: Examples = {
  two: (
    <GuidePlaces
      places={[
        { id: "zorg", text: "Zorg", href: "/signalen/zorg/", words: ["huisarts", "letsel"], signals: [signal] },
        { id: "hotel", text: "Hotel", href: "/signalen/hotel/", words: [], signals: [] },
      ]}
    />
  ),
};
