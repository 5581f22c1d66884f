import type { YamlMemory } from "./memory/yaml.ts";
import type { Fault, FaultCode } from "../model/faults.ts";
import type { TextFile } from "./read.ts";
import { parseYaml, type LocatedYaml } from "./yaml.ts";

/** A content file cut in two: fields above, text below. */
export interface Parsed {
  readonly yaml: LocatedYaml;
  readonly body: string;
  /** The line of the file on which the body begins. */
  readonly bodyLine: number;
}

const fence = /^---[ \t]*$/;

/**
 * Splits a content file in front matter and body. Only YAML is read: `---js` and `---json` are refused,
 * since front matter in a programming language would be run by the build.
 */
export function parseFrontMatter({ file, text }: TextFile, memory?: YamlMemory): Parsed | { faults: Fault[] } {
  const refuse = (line: number, code: FaultCode, what: string, mend: string): { faults: Fault[] } => ({
    faults: [{ file, line, field: "velden", code, what, mend }],
  });
  const lines = text.split("\n");
  const first = lines[0] ?? "";
  if (!fence.test(first)) {
    const later = lines.findIndex((line) => line.startsWith("---"));
    if (/^---\s*\S/.test(first))
      return refuse(1, "velden-begin", `Het veldenblok begint met ${first.trim()}.`, "Zet op de eerste regel alleen drie streepjes: ---");
    return later > 0 && lines.slice(0, later).every((line) => line.trim() === "")
      ? refuse(1, "lege-regel-boven", "Er staat een lege regel boven de velden.", "Haal de lege regels boven de eerste --- weg.")
      : refuse(
          1,
          "velden-ontbreken",
          "De velden boven de tekst ontbreken.",
          "Begin het bestand met --- op de eerste regel, dan de velden, dan weer ---.",
        );
  }
  const close = lines.findIndex((line, index) => index > 0 && fence.test(line));
  if (close === -1)
    return refuse(1, "velden-open", "Het veldenblok houdt niet op.", "Zet onder het laatste veld een regel met drie streepjes: ---");
  const parsed = parseYaml(lines.slice(1, close).join("\n"), file, 2, memory);
  if ("faults" in parsed) return parsed;
  return { yaml: parsed.yaml, body: lines.slice(close + 1).join("\n"), bodyLine: close + 2 };
}
