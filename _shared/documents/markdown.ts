import type { DocumentBlock, Span } from "./pieces.ts";

/**
 * Writes a document as Markdown. Plain text in it is escaped, so that it cannot become a heading, a list or a link.
 * @param origin where the site stands, for links to its own pages
 */
export function markdownOf(pieces: readonly DocumentBlock[], origin: string): string {
  const line = (spans: readonly Span[]): string =>
    spans
      .map(({ text, bold, href }) => {
        const words = escape(text);
        const stressed = bold === true && words.trim() !== "" ? `**${words.trim()}**${words.endsWith(" ") ? " " : ""}` : words;
        return href === undefined ? stressed : `[${stressed}](${absolute(href, origin)})`;
      })
      .join("");
  const parts = pieces.map((piece) => {
    switch (piece.kind) {
      case "heading":
        return `${"#".repeat(piece.level)} ${escape(piece.text)}`;
      case "paragraph":
        return `${piece.note === true ? "> " : ""}${line(piece.spans)}`;
      case "list":
        return piece.items.map((item, index) => `${piece.ordered ? `${String(index + 1)}.` : "-"} ${line(item)}`).join("\n");
      case "table": {
        const [head = [], ...rows] = piece.rows.map((row) => `| ${row.map(escape).join(" | ")} |`);
        return [head, `|${(piece.rows[0] ?? []).map(() => "---").join("|")}|`, ...rows].join("\n");
      }
    }
  });
  // Consecutive notes become one quotation.
  return `${parts.join("\n\n").replaceAll(/^(> .*)\n\n(?=> )/gm, "$1\n>\n")}\n`;
}

/** A link as it works outside the site. */
export function absolute(href: string, origin: string): string {
  return href.startsWith("/") || href.startsWith("#") ? origin + href : href;
}

function escape(text: string): string {
  // A box to tick is the same in Markdown.
  return text.replace(/[\\`*_{}[\]<>#|~]/g, "\\$&").replaceAll("\\[ \\]", "[ ]");
}
