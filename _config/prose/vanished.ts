import type { MarkdownIt, Token } from "markdown-it";
import type { Saying } from "../model/faults.ts";
import { contextOf } from "./context.ts";

/** For a footnote, and for the mark that refers to it. */
export const footnote = {
  code: "voetnoot",
  what: "Voetnoten kent deze site zo niet: de lezer ziet de haken, of niets.",
  mend: "Verwijs naar een bron met {bron:…}, of zet de opmerking in de tekst.",
} as const satisfies Saying;

/** Reports what Markdown silently removes: lines that are read as a link definition that nobody uses, and cells beyond the columns of the table head. */
export function vanished(md: MarkdownIt): void {
  md.block.ruler.before("reference", "footnote", (state, startLine, _endLine, silent) => {
    const begin = (state.bMarks[startLine] ?? 0) + (state.tShift[startLine] ?? 0);
    if (silent || !/^\[\^[^\]\s]+\]:/.test(state.src.slice(begin, state.eMarks[startLine]))) return false;
    contextOf(state.env).say(startLine, footnote);
    state.line = startLine + 1;
    return true;
  });
  // Link definitions are kept until it is known which of them a link uses, and removed then.
  md.disable("strip_references");
  md.core.ruler.after("inline", "vanished", (state) => {
    const { src, tokens, env } = state;
    state.tokens = tokens.filter(({ type }) => type !== "reference_definition");
    const context = contextOf(env);
    const lines = src.split("\n");
    const linked = new Set(tokens.flatMap(({ children }) => [...addressesIn(children ?? [])]));
    const seen = new Set<string>();
    let columns = 0;
    for (const { type, map, meta } of tokens) {
      const line = map?.[0] ?? 0;
      if (type === "reference_definition") {
        const label = labelOf(meta);
        const isSecond = seen.has(label);
        seen.add(label);
        const href = hrefOf(env.references, label);
        if (isSecond || href === undefined || !linked.has(href))
          context.report(
            line,
            "regel-verdwijnt",
            "Deze regel verdwijnt: hij wordt gelezen als het adres bij een link, en geen link gebruikt hem.",
            "Schrijf de woorden zonder rechte haken, bijvoorbeeld **Let op:** en dan de tekst.",
          );
      }
      if (type === "table_open") columns = 0;
      if (type === "th_open") columns += 1;
      if (
        type === "tr_open" &&
        cellsIn(lines[line] ?? "")
          .slice(columns)
          .some((cell) => cell.trim() !== "") &&
        columns > 0
      )
        context.report(
          line,
          "cel-verdwijnt",
          "Deze rij heeft meer cellen dan de eerste regel van de tabel, en wat er te veel is verdwijnt.",
          "Tel de streepjes |, of zet er in de eerste twee regels van de tabel een kolom bij. Hoort de | bij de tekst, zet er dan een \\ voor.",
        );
    }
  });
}

function* addressesIn(tokens: readonly Token[]): Generator<string> {
  for (const token of tokens) {
    for (const name of ["href", "src"]) {
      const address = token.attrGet(name);
      if (typeof address === "string") yield address;
    }
    yield* addressesIn(token.children ?? []);
  }
}

/** The cells of a row, split as markdown-it splits them. */
function cellsIn(row: string): string[] {
  const cells = row
    .replace(/^[\s>]+/, "")
    .trimEnd()
    .split(/(?<!\\)\|/);
  if (cells[0] === "") cells.shift();
  return cells;
}

function labelOf(meta: unknown): string {
  return typeof meta === "object" && meta !== null && "label" in meta ? String(meta.label) : "";
}

function hrefOf(references: unknown, label: string): string | undefined {
  const definition: unknown = typeof references === "object" && references !== null ? Reflect.get(references, label) : undefined;
  return typeof definition === "object" && definition !== null && "href" in definition ? String(definition.href) : undefined;
}
