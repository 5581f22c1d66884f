import { load, type CheerioAPI } from "cheerio";
import { ProseContext, type ProseSurroundings } from "../../../_config/prose/context.ts";
import { renderProse } from "../../../_config/prose/prose.ts";
import type { Body } from "../../../_includes/views.ts";
import { surroundings as sample } from "../sample.ts";
import { htmlOf } from "../markup.ts";

export interface Rendered {
  readonly $: CheerioAPI;
  readonly body: Body;
  /** "line: what is wrong", in the order of reporting; the text begins on line 1. */
  readonly faults: readonly string[];
  readonly warnings: readonly string[];
  readonly links: ProseContext["links"];
  readonly context: ProseContext;
}

/** Renders Markdown as the checkpoint does, and parses the result. */
export function rendered(
  text: string,
  surroundings: ProseSurroundings = sample(),
  { sources = [], opens = false }: { sources?: readonly string[]; opens?: boolean } = {},
): Rendered {
  const context = new ProseContext(surroundings, "content/proef.md", 1, { opens });
  const body = renderProse(text, context, sources);
  const said = (findings: ProseContext["faults"]): string[] => findings.map(({ line, what }) => `${String(line)}: ${what}`);
  return {
    $: load(htmlOf(body), {}, false),
    body,
    faults: said(context.faults),
    warnings: said(context.warnings),
    links: context.links,
    context,
  };
}
