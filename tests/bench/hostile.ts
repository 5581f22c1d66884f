import { existsSync } from "node:fs";
import { cp, mkdir, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { dutchSpelling } from "../../_config/check/language/spelling.ts";
import { hashOf } from "../../_config/check/privacy/deny-list.ts";
import { checkpoint } from "../../_config/edition/checkpoint.ts";
import { formatFaults } from "../../_config/model/faults.ts";
import { openPictureMemory } from "../../_config/read/memory/pictures.ts";
import { openYamlMemory } from "../../_config/read/memory/yaml.ts";
import { places, worstInputs, type WorstInput } from "../worst-inputs.ts";
import { decimal, table, verdict } from "./table.ts";

/** CPU budget of a whole check, its registers included, whatever one file contains. */
const budgetSeconds = 3;

export interface Hostile {
  /** The check of a project without texts. */
  readonly emptySeconds: number;
  readonly inputs: readonly (Omit<WorstInput, "text" | "path"> & { readonly cpuSeconds: number; readonly findings: number })[];
}

/**
 * Checks one file of the largest size that is read, filled with the worst input for one of the rules; each input separately, in a project with our
 * registers, our dictionary and a list of names. Formatting the messages is included.
 * @param project absolute path of the project
 * @param root absolute path of a folder to create anew
 */
export async function measureHostile(project: string, root: string): Promise<Hostile> {
  await rm(root, { recursive: true, force: true });
  await mkdir(join(root, "assets/images"), { recursive: true });
  await cp(join(project, "_data"), join(root, "_data"), { recursive: true });
  const key = "ab".repeat(32);
  const denyList = { key, hashes: new Set([hashOf("Anna Voorbeeld", key)]), stories: [] };
  const cache = join(root, ".cache");

  const check = async (keep = false): Promise<{ cpuSeconds: number; findings: number }> => {
    const before = process.cpuUsage();
    const memory = openYamlMemory(join(cache, "yaml.json"));
    const pictures = openPictureMemory(join(cache, "beelden.json"));
    const { faults, warnings } = await checkpoint({
      root,
      today: "2026-11-28",
      denyList,
      spelling: dutchSpelling(cache),
      memory,
      pictures,
    });
    if (keep) await memory.keep();
    formatFaults([...faults, ...warnings]);
    const { user, system } = process.cpuUsage(before);
    return { cpuSeconds: (user + system) / 1e6, findings: faults.length + warnings.length };
  };
  await mkdir(join(root, "content"));
  // Fill the cache of the registers once, as on an editor's machine.
  await check(true);
  const { cpuSeconds: emptySeconds } = await check();
  const inputs: Hostile["inputs"][number][] = [];
  for (const { rule, piece, place, path, text } of worstInputs()) {
    const full = join(root, path);
    await mkdir(dirname(full), { recursive: true });
    await writeFile(full, text);
    inputs.push({ rule, piece, place, ...(await check()) });
    // Restore a file that exists in the project, such as a register.
    if (existsSync(join(project, path))) await cp(join(project, path), full);
    else await rm(full);
    const { cpuSeconds } = inputs.at(-1) ?? { cpuSeconds: 0 };
    if (cpuSeconds > budgetSeconds) process.stderr.write(`${JSON.stringify(piece)} in ${place}: ${decimal(cpuSeconds)} s\n`);
  }
  return { emptySeconds, inputs };
}

/** A table of the slowest input of each rule, and of how many inputs there were. */
export function hostileTable({ emptySeconds, inputs }: Hostile): string {
  const shown = (piece: string): string => `\`${JSON.stringify(piece).slice(1, -1).replaceAll("|", "\\|").replaceAll("`", "'")}\``;
  const rows = [...new Set(inputs.map(({ rule }) => rule))].map((rule) => {
    const ofRule = inputs.filter((input) => input.rule === rule).sort((a, b) => b.cpuSeconds - a.cpuSeconds);
    const [worst] = ofRule;
    const cpu = worst?.cpuSeconds ?? Number.NaN;
    return [
      rule,
      ofRule.length,
      worst === undefined ? "" : shown(worst.piece),
      worst?.place ?? "",
      worst?.findings ?? 0,
      decimal(cpu),
      verdict(cpu, budgetSeconds),
    ];
  });
  const over = inputs.filter(({ cpuSeconds }) => cpuSeconds > budgetSeconds);
  const list = over.map(({ piece, place, cpuSeconds }) => `- ${shown(piece)} in ${place}: ${decimal(cpuSeconds)} s`).join("\n");
  return [
    `Files of the largest size that is read; ${places.length} places (${places.join(", ")}); the check without any text takes ${decimal(emptySeconds)} s.`,
    table(["rule", "inputs", "slowest", "place", "findings", "CPU s, all of the check", `budget ${budgetSeconds} s`], rows),
    ...(list === "" ? [] : [list]),
  ].join("\n\n");
}
