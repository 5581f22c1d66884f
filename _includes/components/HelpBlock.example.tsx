import { type Examples, phone, sentences, site } from "../../tests/unit/components/sample-props.tsx";
import { telephone } from "../../tests/unit/sample.ts";
import { HelpBlock } from "./HelpBlock.tsx";

export const examples: Examples = { block: <HelpBlock help={{ lines: [telephone("alarm", "Alarmnummer"), phone, site], sentences }} /> };
