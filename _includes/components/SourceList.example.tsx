import { type Examples, note } from "../../tests/unit/components/sample-props.tsx";
import { SourceList } from "./SourceList.tsx";

const first = note(1, []);
const foreignNote = { ...first, source: { ...first.source, taal: "de" } } as const;

export const examples: Examples = {
  "one day": <SourceList notes={[note(1, ["ref-1-1", "ref-1-2"]), note(2, [])]} />,
  "two days": <SourceList notes={[note(1, ["ref-1-1"]), note(2, [], "2030-03-01")]} />,
  "in another language": <SourceList notes={[foreignNote]} />,
  none: <SourceList notes={[]} />,
};
