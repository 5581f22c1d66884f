import type { Examples } from "../../tests/unit/components/sample-props.tsx";
import { HowFresh } from "./HowFresh.tsx";

export const examples: Examples = {
  "a region that confirmed": <HowFresh freshness={{ isConfirmed: true, confirmedOn: "2030-01-15", age: "2030", readOn: "2030-01-15" }} />,
  "one that did so long ago": <HowFresh freshness={{ isConfirmed: false, confirmedOn: "2028-01-15", age: "2028", readOn: "2030-01-15" }} />,
  "one that nobody asked": <HowFresh freshness={{ isConfirmed: false, age: "oude lijst", readOn: "2030-01-15" }} />,
  "one without a name": <HowFresh freshness={{ isConfirmed: false }} />,
};
