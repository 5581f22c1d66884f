import { chosenBlocks, entryOf, type Entry, type Scan, type ScanBlock } from "./scan.ts";
import { answers } from "./vocabulary.ts";

/** A block and what was said of it. */
export interface AnsweredBlock {
  readonly block: ScanBlock;
  readonly entry: Entry;
}

/** The outcome of a scan: lists of blocks, never a total. */
export interface Outcome {
  /** Basis that is not or partly arranged; what others build on comes first. */
  readonly first: readonly (AnsweredBlock & { readonly waitsFor: readonly { readonly id: string; readonly why: string }[] })[];
  /** Verdieping that is not or partly arranged, in the same order. */
  readonly later: readonly AnsweredBlock[];
  /** Unknown: somebody has to find out. */
  readonly unknown: readonly AnsweredBlock[];
  /** Arranged. */
  readonly strong: readonly AnsweredBlock[];
  /** Does not apply, with the reason. */
  readonly notApplicable: readonly AnsweredBlock[];
  /** Answers that do not agree with each other. */
  readonly discuss: readonly (AnsweredBlock & { readonly why: string })[];
  /** Selected blocks without an answer. */
  readonly open: readonly ScanBlock[];
}

/** The outcome for the blocks that the scan chose. */
export function outcomeOf(blocks: readonly ScanBlock[], scan: Scan): Outcome {
  const chosen = chosenBlocks(blocks, scan.choice);
  const said = byDependency(blocks)
    .filter((block) => chosen.includes(block))
    .map((block): AnsweredBlock => ({ block, entry: entryOf(scan, block.id) }));
  const inOrder = chosen.map((block): AnsweredBlock => ({ block, entry: entryOf(scan, block.id) }));
  const unsettled = said.filter(({ entry: { answer } }) => answer === "niet" || answer === "deels");
  const basis = unsettled.filter(({ block }) => block.plateau === "basis");
  const waiting = new Set(basis.map(({ block }) => block.id));
  return {
    first: basis.map((item) => ({ ...item, waitsFor: item.block.first.filter(({ id }) => waiting.has(id)) })),
    later: unsettled.filter(({ block }) => block.plateau === "verdieping"),
    unknown: inOrder.filter(({ entry }) => entry.answer === "onbekend"),
    strong: inOrder.filter(({ entry }) => entry.answer === "op-orde"),
    notApplicable: inOrder.filter(({ entry }) => entry.answer === "niet-van-toepassing"),
    discuss: inOrder.flatMap((item) => contradictions(item, scan).map((why) => ({ ...item, why }))),
    open: inOrder.filter(({ entry }) => entry.answer === undefined).map(({ block }) => block),
  };
}

/** Why an answer needs a conversation; one sentence a reason. */
function contradictions({ block, entry }: AnsweredBlock, scan: Scan): string[] {
  const reasons: string[] = [];
  if (entry.opinions.length > 0) {
    const words = entry.opinions.map((answer) => answers[answer].toLowerCase());
    reasons.push(`Niet iedereen antwoordde hetzelfde: ${words.slice(0, -1).join(", ")} en ${words.at(-1) ?? ""}.`);
  }
  if (entry.answer === "op-orde") {
    for (const { id, why } of block.first) {
      const answer = entryOf(scan, id).answer;
      if (answer === "niet") reasons.push(`Dit is op orde, maar ${id} niet. ${why}`);
      else if (answer === "onbekend") reasons.push(`Dit is op orde, maar van ${id} is dat onbekend. ${why}`);
    }
    if (entry.bewijs.trim() === "") reasons.push("Dit is op orde, maar er staat geen bewijs bij. Waar kan een collega het vinden?");
  }
  if (entry.answer === "niet" && entry.bewijs.trim() !== "") reasons.push("Er is niets geregeld, maar er staat wel bewijs bij.");
  if (entry.answer === "niet-van-toepassing" && entry.reden.trim() === "")
    reasons.push("Dit is niet van toepassing, maar er staat niet bij waarom.");
  return reasons;
}

/**
 * Every block after the blocks it builds on; where that leaves a choice, the order of the register. The order depends on
 * the register alone, so that an answer never moves what stands elsewhere in the list.
 */
export function byDependency(blocks: readonly ScanBlock[]): ScanBlock[] {
  const byId = new Map(blocks.map((block) => [block.id, block]));
  const ordered: ScanBlock[] = [];
  const seen = new Set<string>();
  const place = (block: ScanBlock): void => {
    if (seen.has(block.id)) return;
    seen.add(block.id);
    for (const { id } of block.first) {
      const before = byId.get(id);
      if (before !== undefined) place(before);
    }
    ordered.push(block);
  };
  blocks.forEach(place);
  return ordered;
}
