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

/** What a page's prose may refer to, beside the registers. */
export interface ProseSurroundings {
  readonly registers: Registers;
  /** The day of the edition, YYYY-MM-DD. */
  readonly today: string;
  /** Pages that may be named in the channel that the prose is for, by address. */
  readonly targets: ReadonlyMap<string, Target>;
  /** Addresses of stories that are on the site and may not be named in that channel. */
  readonly elsewhere?: ReadonlySet<string>;
  /** Draws a picture from assets/images/, or undefined when the file does not exist. */
  readonly picture: (file: string, alt: string, caption?: string) => ComponentChildren;
  /** The names of the pictures in assets/images/; absent for a private story. */
  readonly pictures?: readonly string[];
  /** A help page has nothing to open: a term is a link and no more. */
  readonly plainTerms?: boolean;
  /** The language of the page, as a BCP 47 tag; Dutch when it is left out. An amount takes the form of its noun in this language. */
  readonly language?: string;
}

/** A chapter can be read whole, or without details of violence. */
export type Route = "vol" | "zacht";

/**
 * One page while its prose is rendered: the rules look facts up here and leave behind what they used.
 * Passed to markdown-it with {@link envOf}; the rules get it back with {@link contextOf}.
 */
export class ProseContext {
  readonly surroundings: ProseSurroundings;
  readonly route: Route;
  /** Whether paragraphs get an anchor (paragraph-ids.ts). */
  readonly anchors: boolean;
  /** Whether the page can open with a place to look around in. */
  readonly opens: boolean;
  /** Whether somebody told it: nobody tells them how to say it. */
  readonly told: boolean;
  readonly faults: Fault[] = [];
  /** What the page can do without. */
  readonly warnings: Fault[] = [];
  /** Internal addresses the prose links to, with their lines; checked when all pages are known. */
  readonly links: { readonly href: string; readonly line: number }[] = [];
  /** Sentences set large; each must stand in the text. */
  readonly quotes: { readonly text: string; readonly line: number }[] = [];
  /** Places that are drawn, in the order of the text. */
  readonly drawings: DrawingSubject[] = [];
  /** The place that opens the page. */
  scene: SceneView | undefined;
  /** Paragraphs that show why a building block or topic is there (shown-passages.ts). */
  readonly shown: { readonly names: readonly string[]; readonly anchor: string; readonly line: number }[] = [];
  /** Paragraphs in which somebody doubts, asks, acts or misses it (moments.ts). */
  readonly moments: (MarkedMoment & { readonly line: number })[] = [];
  /** What a reader reads, block by block, and where its links to elsewhere go; with lines of the file, for the privacy lint. */
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
    { route = "vol", anchors = false, opens = false }: { route?: Route; anchors?: boolean; opens?: boolean } = {},
  ) {
    this.surroundings = surroundings;
    this.route = route;
    this.anchors = anchors;
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

  /** The same, of a sentence that stands ready. */
  say(line: number, saying: Saying): void {
    this.faults.push({ file: this.#file, line: this.lineOf(line), field: "tekst", ...saying });
  }

  /** The line of the file for a line of the body, 0-based. */
  lineOf(line: number): number {
    return line + this.#firstLine;
  }

  /** Reports, as {@link report} does, what is no reason to stop. */
  warn(line: number, saying: Saying): void {
    this.warnings.push({ file: this.#file, line: this.lineOf(line), field: "tekst", ...saying });
  }

  /** Keeps what a block says and links to; `line` is of the body, 0-based. */
  keep(text: string, hrefs: readonly string[], line: number): void {
    this.read.push({ text, line: line + this.#firstLine });
    for (const href of hrefs) this.outside.push({ href, line: line + this.#firstLine });
  }

  /** Uses a source: gives the note number and the id for the mark that refers to it. */
  cite(source: string): { number: number; anchor: string } {
    const anchors = this.#notes.get(source) ?? [];
    this.#notes.set(source, anchors);
    const number = [...this.#notes.keys()].indexOf(source) + 1;
    const anchor = `ref-${String(number)}-${String(anchors.length + 1)}`;
    anchors.push(anchor);
    return { number, anchor };
  }

  /** Whether this page has not asked this before: what is explained at its first use is explained once. */
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

  /** The notes in the order of their numbers; sources only named in the front matter come last, without marks. */
  notes(alsoUsed: readonly string[]): SourceNote[] {
    const ids = [...this.#notes.keys(), ...alsoUsed.filter((id) => !this.#notes.has(id))];
    return ids.flatMap((id, index) => {
      const source = this.registers.sources.get(id);
      return source === undefined ? [] : [{ number: index + 1, source, references: this.#notes.get(id) ?? [] }];
    });
  }
}

/** What markdown-it carries along for a page. */
export function envOf(context: ProseContext): { prose: ProseContext } {
  return { prose: context };
}

/** The context behind markdown-it's untyped `env`. */
export function contextOf(env: Env | undefined): ProseContext {
  const prose = env?.prose;
  if (prose instanceof ProseContext) return prose;
  throw new TypeError("Markdown is rendered with envOf(context) as its env.");
}
