import type { HelpLine } from "../../_config/schemas/registers.ts";

/** Who answers, when, what it costs and whether a name is needed, as short sentences in that order. */
export function helpFacts(line: HelpLine): string {
  if (line.lapsed !== undefined) return "Opent een andere site. Daar staat het nummer van nu: wij keken het te lang niet na.";
  const facts = [
    line.tel === undefined ? "Opent een andere site" : line.naam,
    line.tijden,
    line.kosten,
    line.anoniem === true ? "Ook zonder naam" : undefined,
  ];
  return facts.flatMap((fact) => (fact === undefined ? [] : [sentence(fact)])).join(" ");
}

function sentence(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1).replace(/\.?$/, ".");
}
