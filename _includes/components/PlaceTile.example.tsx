import { type Examples, list } from "../../tests/unit/components/sample-props.tsx";
import { PlaceTile } from "./PlaceTile.tsx";

export const examples: Examples = {
  tile: list(
    <PlaceTile
      place={{
        drawing: { subject: "kade", uid: "plek-1" },
        place: "Een kade",
        observation: "Er ligt een schooltas.",
        href: "/signalen/",
      }}
    />,
  ),
};
