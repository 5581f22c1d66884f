import { type Examples, link, other } from "../../tests/unit/components/sample-props.tsx";
import { ContentNote } from "./ContentNote.tsx";

export const examples: Examples = {
  "with ways around": <ContentNote title="Voor u begint" text="Dit verhaal gaat over werk." links={[link, other]} />,
  "words only": <ContentNote title="Over dit hoofdstuk" text="Geweld wordt niet beschreven." />,
};
