import { type Examples, link, other } from "../../tests/unit/components/sample-props.tsx";
import { Breadcrumb } from "./Breadcrumb.tsx";

export const examples: Examples = {
  "one step": <Breadcrumb links={[link]} />,
  "two steps and a place": <Breadcrumb links={[link, other]} place="thema 2 van 5" />,
};
