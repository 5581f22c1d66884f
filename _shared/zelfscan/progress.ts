import { chosenBlocks, entryOf, type Scan, type ScanBlock } from "./scan.ts";
import type { ScanAnswer } from "./vocabulary.ts";

/** The answers of one theme, plateau by plateau, in the order of the register. */
export interface ThemeProgress {
  readonly theme: string;
  readonly answered: number;
  readonly asked: number;
  readonly basis: readonly Glyph[];
  readonly verdieping: readonly Glyph[];
}

export interface Glyph {
  readonly block: ScanBlock;
  /** Absent: not answered yet. */
  readonly answer?: ScanAnswer;
}

/** How far a scan is: what was answered of what was asked, theme by theme. Never what the answers are worth. */
export function progressOf(blocks: readonly ScanBlock[], scan: Scan): ThemeProgress[] {
  const chosen = chosenBlocks(blocks, scan.choice);
  return [...new Set(blocks.map(({ theme }) => theme))]
    .map((theme): ThemeProgress => {
      const glyphs = chosen
        .filter((block) => block.theme === theme)
        .map((block): Glyph => {
          const { answer } = entryOf(scan, block.id);
          return { block, ...(answer === undefined ? {} : { answer }) };
        });
      return {
        theme,
        answered: glyphs.filter(({ answer }) => answer !== undefined).length,
        asked: glyphs.length,
        basis: glyphs.filter(({ block }) => block.plateau === "basis"),
        verdieping: glyphs.filter(({ block }) => block.plateau === "verdieping"),
      };
    })
    .filter(({ asked }) => asked > 0);
}
