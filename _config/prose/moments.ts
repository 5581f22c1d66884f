import type { MarkdownIt } from "markdown-it";
import { keysOf, momentPlaces, moments as kindsOfMoment } from "../../_shared/vocabulary.ts";
import { withGuess } from "../model/nearest-name.ts";
import { contextOf, type ProseContext } from "./context.ts";
import { type Attributes, parseUse } from "./directive.ts";
import { missing } from "./names.ts";
import { paragraphBelow } from "./shown-passages.ts";

/** The maximum length, in characters, of one line of the index. */
const longest = 140;

/** Gives the paragraph below each `::moment` an anchor, and records the moment in the context. */
export function momentRule(md: MarkdownIt): void {
  md.core.ruler.push("moments", ({ tokens, env }) => {
    const context = contextOf(env);
    for (const [index, token] of tokens.entries()) {
      const use = token.type === "directive_open" ? parseUse(token.info) : undefined;
      if (use?.name !== "moment") continue;
      const line = token.map?.[0] ?? 0;
      const anchor = paragraphBelow("moment", tokens, index, context);
      const kind = chosen("soort", kindsOfMoment, use.attributes, context, line);
      const place = chosen("plek", momentPlaces, use.attributes, context, line);
      const blocks = (use.attributes.get("kader") ?? "").split(",").map((id) => id.trim());
      for (const id of blocks) {
        const unknown = missing("bouwsteen", id, context.surroundings);
        if (unknown !== undefined) context.say(line, unknown);
      }
      const what = (use.attributes.get("wat") ?? "").trim();
      if (what.length > longest)
        context.report(
          line,
          "waarde-past-niet",
          `Deze zin heeft ${String(what.length)} tekens; ${String(longest)} mag.`,
          "Zeg alleen wie wat doet. De rest staat in de alinea.",
        );
      // Readers see this sentence in the index, so the privacy lint reads it too.
      context.keep(what, [], line);
      if (anchor !== undefined && kind !== undefined && place !== undefined)
        context.moments.push({ kind, place, blocks, what, anchor, line });
    }
  });
}

function chosen<T extends Readonly<Record<string, string>>>(
  field: string,
  from: T,
  attributes: Attributes,
  context: ProseContext,
  line: number,
): (keyof T & string) | undefined {
  const given = attributes.get(field);
  // A missing attribute is already reported by the directive.
  if (given === undefined || given.trim() === "") return undefined;
  const names = keysOf(from);
  const found = names.find((name) => name === given);
  if (found === undefined)
    context.report(
      line,
      "keuze-onbekend",
      `Bij ${field} mag niet ${given} staan.`,
      withGuess(given, names, `Kies uit: ${names.join(", ")}.`),
    );
  return found;
}
