import { compareScans } from "../../_shared/zelfscan/compare.ts";
import { type Scan, withEntry } from "../../_shared/zelfscan/scan.ts";
import { type Examples, answered } from "../../tests/unit/components/sample-props.tsx";
import { blocks as scanBlocks } from "../../tests/unit/shared/zelfscan/generated.ts";
import { ScanComparison } from "./ScanComparison.tsx";

const later: Scan = { ...withEntry(answered, "K1.1", { answer: "op-orde", bewijs: "Besluit" }), day: "2031-01-05" };

export const examples: Examples = {
  "over time": <ScanComparison comparison={compareScans(scanBlocks, [later, answered], { anonymous: false, asOne: true })} />,
  "of which nobody knows the order": (
    <ScanComparison comparison={compareScans(scanBlocks, [answered, { ...later, day: "" }], { anonymous: false, asOne: true })} />
  ),
  "side by side": (
    <ScanComparison comparison={compareScans(scanBlocks, [answered, { ...later, name: "West" }], { anonymous: true, asOne: false })} />
  ),
};
