import { type Examples, signal } from "../../tests/unit/components/sample-props.tsx";
import { SignalList } from "./SignalList.tsx";

export const examples: Examples = {
  plain: <SignalList signals={[signal]} />,
  "with anchors": <SignalList signals={[signal]} anchors />,
};
