import type { FrontMatter } from "../../_config/schemas/pages.ts";
import type { HelpLine } from "../../_config/schemas/registers.ts";

/** When a line answers, what it costs and whether a name is needed, in the words of another language: no more than the register says. */
export function languageFacts(line: HelpLine, words: FrontMatter<"taal">["woorden"]): string {
  if (line.lapsed !== undefined) return words.verlopen;
  const facts = [
    line.bereik === undefined ? undefined : words[line.bereik],
    line.tarief === undefined ? undefined : words[line.tarief],
    line.anoniem === true ? words.zonder_naam : undefined,
  ];
  return facts.filter((fact) => fact !== undefined).join(" ");
}
