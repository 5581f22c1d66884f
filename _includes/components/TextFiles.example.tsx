import { bookFile, type Examples } from "../../tests/unit/components/sample-props.tsx";
import { TextFiles } from "./TextFiles.tsx";

export const examples: Examples = {
  "a template": <TextFiles address="/kompas/sjablonen/meldroute/" slug="meldroute" />,
  "with one to print": <TextFiles address="/kompas/sjablonen/meldroute/" slug="meldroute" sheets={[bookFile]} />,
};
