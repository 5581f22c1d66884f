import { readFile } from "node:fs/promises";
import { parse } from "yaml";
import { z } from "zod";
import { compareScans, mostScans } from "../../_shared/zelfscan/compare.ts";
import { parseScan, serializeScan } from "../../_shared/zelfscan/file.ts";
import { emptyScan, withEntry, type Scan, type ScanBlock } from "../../_shared/zelfscan/scan.ts";
import { answerKeys } from "../../_shared/zelfscan/vocabulary.ts";
import { decimal, median, table, verdict } from "./table.ts";

/** Budget for opening and comparing the largest number of scans, with every block answered. */
const budgetMs = 200;
const rounds = 9;

export interface ScanTimes {
  readonly scans: number;
  readonly blocks: number;
  readonly openMs: number;
  readonly compareMs: number;
}

/** Measures the comparison on the building blocks of a project, without a page. */
export async function measureScans(project: string): Promise<ScanTimes> {
  const register = z.array(z.object({ id: z.string(), titel: z.string(), plateau: z.enum(["basis", "verdieping"]) }));
  const blocks = register.parse(parse(await readFile(`${project}/_data/kader.yaml`, "utf8"))).map(({ id, titel, plateau }): ScanBlock => ({
    id,
    title: titel,
    theme: id.slice(0, 2),
    plateau,
    agreed: false,
    nextStep: "",
    href: "",
    kompas: [],
    first: [],
  }));
  const known = new Set(blocks.map(({ id }) => id));
  const files = Array.from({ length: mostScans }, (_, nth) => serializeScan(filled(blocks, nth)));
  const [opening, comparing]: [number[], number[]] = [[], []];
  for (let round = 0; round < rounds; round += 1) {
    const start = performance.now();
    const scans = files.flatMap((file) => {
      const result = parseScan(file, known);
      return "scan" in result ? [result.scan] : [];
    });
    const middle = performance.now();
    const { rows } = compareScans(blocks, scans, { anonymous: true, asOne: false });
    comparing.push(performance.now() - middle);
    opening.push(middle - start);
    if (rows[0]?.given.length !== mostScans) throw new Error("Not every scan was compared.");
  }
  return { scans: mostScans, blocks: blocks.length, openMs: median(opening), compareMs: median(comparing) };
}

/** Twenty municipalities, each in two years, with different answers. */
function filled(blocks: readonly ScanBlock[], nth: number): Scan {
  const empty = { ...emptyScan(`20${20 + (nth % 2)}-01-01`), name: `Gemeente ${Math.floor(nth / 2)}` };
  return blocks.reduce<Scan>((scan, { id }, place) => {
    const answer = answerKeys[(nth * 7 + place * 3) % answerKeys.length] ?? "niet";
    return withEntry(scan, id, {
      answer,
      bewijs: `Bewijs ${place}`,
      notitie: "Een notitie van gewone lengte",
      eigenaar: "beleidsadviseur",
    });
  }, empty);
}

export function scanTable({ scans, blocks, openMs, compareMs }: ScanTimes): string {
  const total = openMs + compareMs;
  return table(
    ["scans", "answers each", "ms to open", "ms to compare", `together (budget ${budgetMs})`],
    [[scans, blocks, decimal(openMs), decimal(compareMs), `${decimal(total)}: ${verdict(total, budgetMs)}`]],
  );
}
