import type { Examples } from "../../tests/unit/components/sample-props.tsx";
import { samplePage } from "../../tests/unit/sample.ts";
import { PageMeta } from "./PageMeta.tsx";

export const examples: Examples = {
  "with changes": <PageMeta data={samplePage("pagina").data}>Dit is geen juridisch advies.</PageMeta>,
  "without changes": <PageMeta data={{ ...samplePage("pagina").data, wijzigingen: [] }} />,
};
