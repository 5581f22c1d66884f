import { type Examples, link, other } from "../../tests/unit/components/sample-props.tsx";
import { Rail } from "./Rail.tsx";

export const examples: Examples = {
  "with the page marked": (
    <Rail
      title="Kompas"
      links={[
        { ...link, current: true },
        { ...other, current: false },
      ]}
    />
  ),
  empty: <Rail title="Kompas" links={[]} />,
};
