import type { Examples } from "../../tests/unit/components/sample-props.tsx";
import { QrCode } from "./QrCode.tsx";

export const examples: Examples = { address: <QrCode address="https://proef.example/kompas/kaarten/balie/" /> };
