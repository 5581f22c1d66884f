import type { ComponentChildren } from "preact";
import type { Env } from "markdown-it";
import type { Fault, FaultCode, Saying } from "../model/faults.ts";
import type { Kind } from "../model/kinds.ts";
import { isPrivate } from "../read/private.ts";
import type { Registers } from "../read/registers.ts";
import type { Provenance } from "../../_shared/vocabulary.ts";
import type { DrawingSubject } from "../../_includes/drawings/index.ts";
import type { MarkedMoment, SceneView, SourceNote } from "../../_includes/views.ts";

/** What the Markdown rules know of another page. */
export interface Target {
  readonly title: string;
  readonly address: string;
  readonly kind: Kind;
  /** Of a testimony: where it comes from. */
  readonly provenance?: Provenance;
}

/** What the prose of a page may refer to, besides the registers. */
export interface ProseSurroundings {
  readonly registers: Registers;
  /** The day of the edition, YYYY-MM-DD. */
  readonly today: string;
  /** Pages that may be named in the channel that the prose is for, by address. */
  readonly targets: ReadonlyMap<string, Target>;
  /** Addresses of testimonies that are on the site and may not be named in that channel. */
  readonly elsewhere?: ReadonlySet<string>;
  /** Draws a picture from assets/images/, or undefined when the file does not exist. */
  readonly picture: (file: string, alt: string, caption?: string) => ComponentChildren;
  /** The names of the pictures in assets/images/; absent for a private story. */
  readonly pictures?: readonly string[];
  /** A help page has no popovers: a term is only a link. */
  readonly plainTerms?: boolean;
  /** The language of the page, as a BCP 47 tag; Dutch when absent. The noun after an amount takes its form in this language. */
  readonly language?: string;
}

/** A chapter can be read whole, or without details of violence. */
type ReadingRoute = "vol" | "zacht";

/**
 * The state of one page while its prose is rendered: the rules look facts up here and record what they used.
 * Passed to markdown-it with {@link envOf}; the rules get it back with {@link contextOf}.
 */
export class ProseContext {
  readonly surroundings: ProseSurroundings;
  readonly route: ReadingRoute;
  /** Whether headings lead to themselves (heading-links.ts), and paragraphs have an anchor (paragraph-ids.ts). */
  readonly cited: "paragraphs" | "parts" | undefined;
  /** Whether the page can open with a scene. */
  readonly opens: boolean;
  /** Whether somebody told this story: the check then does not comment on its style. */
  readonly told: boolean;
  readonly faults: Fault[] = [];
  /** Warnings: these do not stop the build. */
  readonly warnings: Fault[] = [];
  /** Internal addresses the prose links to, with their lines; checked when all pages are known. */
  readonly links: { readonly href: string; readonly line: number }[] = [];
  /** Pull quotes; each must occur in the text. */
  readonly quotes: { readonly text: string; readonly line: number }[] = [];
  /** Drawn places, in the order of the text. */
  readonly drawings: DrawingSubject[] = [];
  /** The scene that opens the page. */
  scene: SceneView | undefined;
  /** Paragraphs that show why a building block or topic exists (shown-passages.ts). */
  readonly shown: { readonly names: readonly string[]; readonly anchor: string; readonly line: number }[] = [];
  /** Paragraphs in which somebody doubts, asks, acts or misses a signal (moments.ts). */
  readonly moments: (MarkedMoment & { readonly line: number })[] = [];
  /** The visible text of each block and the targets of its external links, with lines of the file, for the privacy lint. */
  readonly read: { readonly text: string; readonly line: number }[] = [];
  readonly outside: { readonly href: string; readonly line: number }[] = [];
  readonly #file: string;
  readonly #firstLine: number;
  readonly #notes = new Map<string, string[]>();
  readonly #uids = new Map<string, number>();
  readonly #seen = new Set<string>();

  constructor(
    surroundings: ProseSurroundings,
    file: string,
    firstLine: number,
    { route = "vol", cited, opens = false }: { route?: ReadingRoute; cited?: ProseContext["cited"]; opens?: boolean } = {},
  ) {
    this.surroundings = surroundings;
    this.route = route;
    this.cited = cited;
    this.opens = opens;
    this.told = isPrivate(file);
    this.#file = file;
    this.#firstLine = firstLine;
  }

  get registers(): Registers {
    return this.surroundings.registers;
  }

  /** Whether this is the page at an address. */
  isAt(address: string): boolean {
    return this.#file.endsWith(`content${address.slice(0, -1)}.md`);
  }

  /** Reports a fault at a line of the body, 0-based as markdown-it counts. */
  report(line: number, code: FaultCode, what: string, mend: string): void {
    this.say(line, { code, what, mend });
  }

  /** The same, for a message that is already made. */
  say(line: number, saying: Saying): void {
    this.faults.push({ file: this.#file, line: this.lineOf(line), field: "tekst", ...saying });
  }

  /** The line of the file for a line of the body, 0-based. */
  lineOf(line: number): number {
    return line + this.#firstLine;
  }

  /** Reports a warning, as {@link report} reports a fault. */
  warn(line: number, saying: Saying): void {
    this.warnings.push({ file: this.#file, line: this.lineOf(line), field: "tekst", ...saying });
  }

  /** Records the visible text and the links of a block; `line` is a line of the body, 0-based. */
  keep(text: string, hrefs: readonly string[], line: number): void {
    this.read.push({ text, line: line + this.#firstLine });
    for (const href of hrefs) this.outside.push({ href, line: line + this.#firstLine });
  }

  /** Cites a source: returns its note number and the id of the mark that refers to it. */
  cite(source: string): { number: number; anchor: string } {
    const anchors = this.#notes.get(source) ?? [];
    this.#notes.set(source, anchors);
    const number = [...this.#notes.keys()].indexOf(source) + 1;
    const anchor = `ref-${String(number)}-${String(anchors.length + 1)}`;
    anchors.push(anchor);
    return { number, anchor };
  }

  /** Whether this is the first use of a name on this page: an explanation is given only once. */
  isFirst(name: string): boolean {
    const first = !this.#seen.has(name);
    this.#seen.add(name);
    return first;
  }

  /** An id that is unique on this page and the same in every build. */
  uid(name: string): string {
    const count = (this.#uids.get(name) ?? 0) + 1;
    this.#uids.set(name, count);
    return `${name}-${String(count)}`;
  }

  /** The notes in the order of their numbers; sources that only the front matter names come last, without marks. */
  notes(alsoUsed: readonly string[]): SourceNote[] {
    const ids = [...this.#notes.keys(), ...alsoUsed.filter((id) => !this.#notes.has(id))];
    return ids.flatMap((id, index) => {
      const source = this.registers.sources.get(id);
      return source === undefined ? [] : [{ number: index + 1, source, references: this.#notes.get(id) ?? [] }];
    });
  }
}

/** The `env` that markdown-it passes to every rule for a page. */
export function envOf(context: ProseContext): { prose: ProseContext } {
  return { prose: context };
}

/** The context behind markdown-it's untyped `env`. */
export function contextOf(env: Env | undefined): ProseContext {
  const prose = env?.prose;
  if (prose instanceof ProseContext) return prose;
  throw new TypeError("Markdown is rendered with envOf(context) as its env.");
}
