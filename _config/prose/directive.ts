import type { ComponentChildren } from "preact";
import type { MarkdownIt } from "markdown-it";
import { withGuess } from "../model/nearest-name.ts";
import type { Saying } from "../model/faults.ts";
import { contextOf, type ProseContext } from "./context.ts";
import type { DrawToken } from "./draw-tokens.tsx";
import { textFaults } from "./rejected.ts";

/** The attributes that an editor typed, each known to the directive. */
export type Attributes = ReadonlyMap<string, string>;

/**
 * A block with a meaning: `:::name` … `:::` around text, or `::name` on a line of its own.
 * Each directive has its own file in `directives/`.
 */
export interface Directive {
  /** A container wraps text; a leaf has no content. */
  readonly form: "container" | "leaf";
  readonly required: readonly string[];
  readonly optional: readonly string[];
  /** Draws the block with the content inside it; a leaf has none. Reports faults to the context. */
  readonly draw: (attributes: Attributes, context: ProseContext, line: number, inside: ComponentChildren) => ComponentChildren;
}

/** A parsed opening line. */
interface Use {
  readonly colons: string;
  readonly name: string;
  readonly attributes: Attributes;
}

const opening = /^(:{2,3})([a-z-]+)((?: [a-z_]+="[^"]*")*)[ \t]*$/;
const attribute = /(?<![a-z_])([a-z_]+)="([^"]*)"/g;

/** Parses an opening line, as a token keeps it in `info`. */
export function parseUse(line: string): Use | undefined {
  const match = opening.exec(line);
  if (match === null) return undefined;
  const [, colons = "", name = "", attributes = ""] = match;
  return { colons, name, attributes: new Map([...attributes.matchAll(attribute)].map(([, key = "", value = ""]) => [key, value])) };
}

/** Adds the directives to a Markdown parser. A token keeps its opening line in `info`. */
export function directives(md: MarkdownIt, known: ReadonlyMap<string, Directive>): void {
  /** Closing lines of blocks whose opening line was refused; they are not reported again. */
  const closings = new WeakMap<ProseContext, Set<number>>();
  const pairs = new WeakMap<ProseContext, Map<number, number | undefined>>();
  md.block.ruler.before(
    "fence",
    "directive",
    (state, startLine, endLine, silent) => {
      const text = lineAt(state, startLine);
      if (!text.startsWith("::")) return false;
      if (silent) return true;
      const context = contextOf(state.env);
      const skip = (): true => {
        state.line = startLine + 1;
        return true;
      };
      const closed = closings.get(context) ?? new Set();
      closings.set(context, closed);
      if (closed.has(startLine)) return skip();
      const refuse = (): true => {
        let close = startLine + 1;
        while (close < endLine && !lineAt(state, close).startsWith("::")) close += 1;
        if (/^:{2,}\s*$/.test(lineAt(state, close))) closed.add(close);
        return skip();
      };
      if (text.trim() === ":::") {
        context.report(
          startLine,
          "blok-los-einde",
          "Hier sluit een blok dat nergens begint.",
          "Haal de regel met ::: weg, of zet :::naam boven de tekst.",
        );
        return skip();
      }
      const use = parseUse(text);
      if (use === undefined) {
        context.report(
          startLine,
          "blok-fout",
          "Dit blok is niet goed geschreven.",
          'Schrijf bijvoorbeeld :::let-op titel="Let op" of ::hulp.',
        );
        return refuse();
      }
      const { name, attributes } = use;
      const directive = known.get(name);
      if (directive === undefined) {
        const names = [...known.keys()];
        context.report(
          startLine,
          "blok-onbekend",
          `Het blok ${name} bestaat niet.`,
          withGuess(name, names, `Kies uit: ${names.join(", ")}.`),
        );
        return refuse();
      }
      const colons = directive.form === "container" ? ":::" : "::";
      if (use.colons !== colons) {
        context.report(startLine, "blok-vorm", `Het blok ${name} begint met ${colons}.`, `Schrijf ${colons}${name}.`);
        return refuse();
      }
      checkAttributes(name, directive, attributes, context, startLine);

      let next = startLine + 1;
      let close: number | undefined;
      if (directive.form === "container") {
        const blocks = pairs.get(context) ?? new Map<number, number | undefined>();
        pairs.set(context, blocks);
        // Once for the whole text. Only lines in a quotation are not in the result yet.
        if (!blocks.has(startLine)) for (const [open, end] of blocksIn(state, startLine, endLine, known)) blocks.set(open, end);
        close = blocks.get(startLine);
        if (close === undefined) {
          // Skip to the next block.
          while (next < endLine && !blocks.has(next)) next += 1;
          context.report(startLine, "blok-open", `Het blok ${name} houdt niet op.`, "Zet onder de tekst een regel met alleen :::");
          // Without an end the text is read as part of the page. Skipping keeps a file of only opening lines fast.
          if (next < endLine) return skip();
        }
        for (; close !== undefined && next < close; next += 1) {
          const innerClose = blocks.get(next);
          if (innerClose === undefined) continue;
          context.report(
            next,
            "blok-in-blok",
            "Hier begint een blok in een ander blok, en dat kan niet.",
            "Zet boven deze regel een regel met alleen ::: en haal er onderaan één weg.",
          );
          closed.add(next).add(innerClose);
        }
      }
      const open = state.push("directive_open", "", directive.form === "container" ? 1 : 0);
      open.info = text;
      open.map = [startLine, next];
      open.block = true;
      if (directive.form === "container") {
        const { lineMax, parentType } = state;
        state.lineMax = next;
        state.md.block.tokenize(state, startLine + 1, next);
        state.lineMax = lineMax;
        state.parentType = parentType;
        const end = state.push("directive_close", "", -1);
        end.info = text;
        end.block = true;
        if (close !== undefined) next += 1;
      }
      state.line = Math.min(next, endLine);
      return true;
    },
    { alt: ["paragraph", "reference", "blockquote", "list"] },
  );
}

/** The drawing function for the token of a directive. */
export function directiveDrawer(known: ReadonlyMap<string, Directive>): DrawToken {
  return ({ info, map }, context, inside) => {
    const use = parseUse(info);
    return use === undefined ? inside : known.get(use.name)?.draw(use.attributes, context, map?.[0] ?? 0, inside);
  };
}

interface Lines {
  readonly src: string;
  readonly bMarks: number[];
  readonly tShift: number[];
  readonly eMarks: number[];
}

/** Pairs the opening lines of container blocks with their closing lines: a line of colons closes the innermost open block. */
function blocksIn(state: Lines, from: number, to: number, known: ReadonlyMap<string, Directive>): ReadonlyMap<number, number | undefined> {
  const blocks = new Map<number, number | undefined>();
  const open: number[] = [];
  for (let line = from; line < to; line += 1) {
    const text = lineAt(state, line);
    const [, name] = /^:::\s*([a-z][a-z-]*)/.exec(text) ?? [];
    if (name !== undefined && known.get(name)?.form !== "leaf") {
      open.push(line);
      blocks.set(line, undefined);
    } else if (text.trim() === ":::") {
      const last = open.pop();
      if (last !== undefined) blocks.set(last, line);
    }
  }
  return blocks;
}

const noReference = {
  code: "verwijzing-niet-hier",
  what: "In de eerste regel van een blok kan geen verwijzing staan.",
  mend: "Zet haar in de tekst.",
} as const satisfies Saying;

function checkAttributes(name: string, directive: Directive, attributes: Attributes, context: ProseContext, line: number): void {
  for (const key of directive.required) {
    if ((attributes.get(key) ?? "").trim() === "")
      context.report(line, "blok-mist", `Bij het blok ${name} ontbreekt ${key}.`, `Schrijf ${key}="…" achter de naam.`);
  }
  for (const saying of [...attributes.values()].flatMap(textFaults))
    context.say(line, saying.code === "verwijzing-fout" ? noReference : saying);
  for (const key of attributes.keys()) {
    if (directive.required.includes(key) || directive.optional.includes(key)) continue;
    const all = [...directive.required, ...directive.optional];
    context.report(
      line,
      "blok-te-veel",
      `Het blok ${name} kent ${key} niet.`,
      all.length === 0 ? "Haal het weg." : withGuess(key, all, `Kies uit: ${all.join(", ")}.`),
    );
  }
}

function lineAt(state: Lines, line: number): string {
  return state.src.slice((state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0), state.eMarks[line]);
}
