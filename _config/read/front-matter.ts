import type { YamlMemory } from "./memory/yaml.ts";
import type { Fault, FaultCode } from "../model/faults.ts";
import type { TextFile } from "./read.ts";
import { parseYaml, type LocatedYaml } from "./yaml.ts";

/** A content file split into fields and body. */
export interface Parsed {
  readonly yaml: LocatedYaml;
  readonly body: string;
  /** The line of the file on which the body begins. */
  readonly bodyLine: number;
}

const fence = /^---[ \t]*$/;
/** A fence as changed by a program that turns hyphens into a dash, or typed with the wrong number of hyphens. */
const nearFence = /^(?:-{2,}|[–—][-–—]*|\*{3,}|_{3,})[ \t]*$/;
const isFence = (line: string): boolean => fence.test(line) || nearFence.test(line);
const field = /^[a-z_]+:(?:\s|$)/;
/** A line that can be part of the fields: a field, an indented line below it, a list item, a comment. */
const amongFields = /^(?:[A-Za-z_][\w-]*\s*:|[\s#\]}]|-(?:\s|$)|$)/;

/**
 * Splits a content file into front matter and body. Only YAML is accepted: `---js` and `---json` are refused,
 * because the build would run front matter in a programming language. A malformed fence is a fault,
 * but parsing continues, so that other faults are reported at the same time.
 */
export function parseFrontMatter({ file, text }: TextFile, memory?: YamlMemory): Parsed | { faults: Fault[] } {
  const faults: Fault[] = [];
  const say = (index: number, code: FaultCode, what: string, mend: string): unknown =>
    faults.push({ file, line: index + 1, field: "velden", code, what, mend });
  const lines = text.split("\n");
  const top = Math.max(
    0,
    lines.findIndex((line) => line.trim() !== ""),
  );
  const first = lines[top] ?? "";
  const begin = isFence(first) ? top + 1 : top;
  const fenceBelow = lines.findIndex((line, index) => index >= begin && isFence(line));
  if (top > 0 && isFence(first))
    say(0, "lege-regel-boven", "Er staat een lege regel boven de velden.", "Haal de lege regels boven de eerste --- weg.");
  if (/^---\s*[^\s-]/.test(first) || (isFence(first) && !fence.test(first)))
    say(top, "velden-begin", `Het veldenblok begint met ${first.trim()}.`, "Zet op de eerste regel alleen drie streepjes: ---");
  else if (!isFence(first) && field.test(first) && fenceBelow !== -1)
    say(
      top,
      "velden-ontbreken",
      "Boven de velden ontbreekt de regel met drie streepjes.",
      "Zet boven deze regel een regel met drie streepjes: ---",
    );
  else if (!isFence(first))
    say(
      0,
      "velden-ontbreken",
      "De velden boven de tekst ontbreken.",
      "Begin het bestand met --- op de eerste regel, dan de velden, dan weer ---.",
    );
  if (!isFence(first) && !(field.test(first) && fenceBelow !== -1)) return { faults };

  const textBegins = lines.findIndex((line, index) => index >= begin && !amongFields.test(line));
  const end = fenceBelow !== -1 ? fenceBelow : textBegins !== -1 ? textBegins : lines.length;
  const body = fenceBelow === -1 ? end : end + 1;
  if (fenceBelow === -1)
    say(
      end === lines.length ? top : end,
      "velden-open",
      "Het veldenblok houdt niet op.",
      end === lines.length
        ? "Zet onder het laatste veld een regel met drie streepjes: ---"
        : "Zet boven deze regel een regel met drie streepjes: ---",
    );
  else if (!fence.test(lines[end] ?? ""))
    say(end, "velden-open", "De regel onder de velden heeft niet precies drie streepjes.", "Zet op deze regel alleen drie streepjes: ---");
  const parsed = parseYaml(lines.slice(begin, end).join("\n"), file, begin + 1, memory);
  if ("faults" in parsed) return { faults: [...faults, ...parsed.faults] };
  const { yaml } = parsed;
  return {
    yaml: faults.length === 0 ? yaml : { ...yaml, faults: [...faults, ...yaml.faults] },
    body: lines.slice(body).join("\n"),
    bodyLine: body + 1,
  };
}
