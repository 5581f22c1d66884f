import type { VNode } from "preact";
import { outcomeOf } from "../../_shared/zelfscan/outcome.ts";
import { progressOf } from "../../_shared/zelfscan/progress.ts";
import { type Scan, emptyScan } from "../../_shared/zelfscan/scan.ts";
import { type Examples, answered } from "../../tests/unit/components/sample-props.tsx";
import { blocks as scanBlocks } from "../../tests/unit/shared/zelfscan/generated.ts";
import { ScanOutcome } from "./ScanOutcome.tsx";

const practices = ["een", "twee", "drie", "vier"].map((name, index) => ({
  text: `Gemeente ${name}`,
  year: "2029",
  what: "Zij hing de lijst op.",
  ...(index === 0 ? {} : { outcome: "Hij hangt er nog." }),
  href: `/kader/praktijk/signalerend-vermogen/#${name}`,
  blocks: scanBlocks.map(({ id }) => id),
}));

const outcome = (scan: Scan): VNode => (
  <ScanOutcome outcome={outcomeOf(scanBlocks, scan)} progress={progressOf(scanBlocks, scan)} practices={practices} />
);

export const examples: Examples = { "nothing answered": outcome(emptyScan("")), "every kind of answer": outcome(answered) };
