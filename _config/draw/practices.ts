import type { Link, PracticeView } from "../../_includes/views.ts";
import { inWords } from "../../_shared/text/inWords.ts";
import { keysOf, practiceReadings, practiceSizes, practiceStates } from "../../_shared/vocabulary.ts";
import { sizeOf, type Block } from "../model/registers.ts";
import type { Registers } from "../read/registers.ts";

/** The address of the examples of a theme. */
export function practiceAddress(theme: Block["thema"]): string {
  return `/kader/praktijk/${theme}/`;
}

/** The examples of each municipality, in alphabetical order; the text of a link is the first building block and the year. */
export function practicesByPlace(registers: Registers, practices: readonly PracticeView[]): { name: string; examples: Link[] }[] {
  const examples = new Map<string, Link[]>();
  for (const { id, href, year, blocks } of practices) {
    const text = `${registers.blocks.get(blocks[0] ?? "")?.titel ?? ""} (${year})`;
    for (const name of registers.practices.get(id)?.gemeenten ?? []) examples.set(name, [...(examples.get(name) ?? []), { text, href }]);
  }
  return [...examples]
    .map(([name, links]) => ({ name, examples: links }))
    .sort((a, b) => a.name.localeCompare(b.name, "nl", { sensitivity: "base" }));
}

/** The examples from municipalities, in the order of the register. */
export function practiceViews(registers: Registers): PracticeView[] {
  const sizeByName = new Map(registers.municipalities.map((row) => [row.naam, sizeOf(row)]));
  return [...registers.practices.values()].map((row) => {
    const { id, gemeenten, regio, jaar, stand, bouwstenen, wat, gevolg, gelezen, bronnen } = row;
    const found = new Set<string | undefined>([
      ...gemeenten.map((name) => sizeByName.get(name)),
      regio === undefined ? undefined : "samen",
    ]);
    const theme = registers.blocks.get(bouwstenen[0] ?? "")?.thema;
    const names = inWords(gemeenten);
    return {
      id,
      text: names === "" ? (regio ?? "") : regio === undefined ? names : `${names} (${regio})`,
      href: theme === undefined ? "/kader/praktijk/" : `${practiceAddress(theme)}#${id}`,
      year: jaar === "ongedateerd" ? "zonder datum" : jaar,
      state: practiceStates[stand],
      sizes: keysOf(practiceSizes).filter((size) => found.has(size)),
      what: wat,
      ...(gevolg === undefined ? {} : { outcome: gevolg }),
      reading: practiceReadings[gelezen],
      blocks: bouwstenen,
      sources: bronnen.flatMap((name) => registers.sources.get(name) ?? []),
    };
  });
}
