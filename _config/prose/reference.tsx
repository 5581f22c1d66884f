import type { ComponentChildren, VNode } from "preact";
import type { MarkdownIt } from "markdown-it";
import { blockAnchor } from "../../_shared/text/blockAnchor.ts";
import { formatDay } from "../../_shared/text/formatDay.ts";
import { formatFigure } from "../../_shared/text/formatNumber.ts";
import type { ReferenceKind } from "../model/fields.ts";
import { marked } from "../model/marks.ts";
import { nearestName, withGuess } from "../model/nearest-name.ts";
import type { HelpLine, Source, Term } from "../model/registers.ts";
import { registerTable } from "../read/registers.ts";
import { NumberLink } from "../../_includes/components/HelpNumber.tsx";
import { SourceLink } from "../../_includes/components/SourceLink.tsx";
import { rulingAddress } from "../model/rulings.ts";
import type { ProseContext } from "./context.ts";
import type { DrawToken } from "./draw-tokens.tsx";
import { mendFor, namesOf, type Names } from "./names.ts";
import { formatPeriod, periodUnits } from "./period.ts";

/** `{name:id}` or `{name:id more words}` in running text. */
interface Reference {
  readonly name: string;
  readonly id: string;
  readonly rest: string;
}

/** Turns a reference into markup, or returns what is missing when the register has no such row. */
type Resolve = (reference: Reference, context: ProseContext) => { readonly markup: ComponentChildren } | Missing;

interface Missing {
  /** The kind of thing that the register lists. */
  readonly kind: ReferenceKind;
  readonly register: string;
}

const pattern = /^\{([a-z]+):([A-Za-z0-9.-]+)(?: ([^{}\n]+))?\}/;

function parseReference(text: string): (Reference & { readonly length: number }) | undefined {
  const match = pattern.exec(text);
  if (match === null) return undefined;
  const [whole, name = "", id = "", rest = ""] = match;
  return { name, id, rest, length: whole.length };
}

/** Every kind of reference in prose; docs/redactie/schrijven.md lists them for editors. */
const resolvers: ReadonlyMap<string, Resolve> = new Map(
  Object.entries<Resolve>({
    cijfer: ({ id, rest }, context) => {
      const row = context.registers.figures.get(id);
      if (row === undefined) return { kind: "cijfer", register: registerTable.figures.file };
      const words = rest.split(" ");
      const noted = words.includes("kaal") ? undefined : mark(row.bron, context);
      const shown = words.includes("voluit") ? formatPeriod(row, context.surroundings.language ?? "nl") : formatFigure(row);
      if (shown === undefined)
        return { kind: "cijfer", register: `${registerTable.figures.file} als een tijd (${periodUnits.join(", ")})` };
      return { markup: [<data value={row.waarde}>{shown}</data>, noted, lapsedNote(row)] };
    },
    wet: ({ id, rest }, context) => {
      const row = context.registers.laws.get(id);
      if (row === undefined) return { kind: "wet", register: registerTable.laws.file };
      return { markup: [row.naam, rest !== "kaal" && mark(row.bron, context), lapsedNote(row)] };
    },
    uitspraak: ({ id }, context) => {
      const row = context.registers.rulings.get(id);
      if (row === undefined) return { kind: "uitspraak", register: registerTable.rulings.file };
      return { markup: [<SourceLink href={rulingAddress(row.ecli)}>{row.ecli}</SourceLink>, mark(row.bron, context), lapsedNote(row)] };
    },
    wetgeving: ({ id, rest }, context) => {
      const row = context.registers.legislation.get(id);
      if (row === undefined) return { kind: "wetgeving", register: registerTable.legislation.file };
      const link = <a href={`/kompas/wat-geldt-nu/#${legislationAnchor(id)}`}>{row.kort}</a>;
      if (rest === "naam") return { markup: link };
      const [source] = row.bronnen;
      const state = ` (stand op ${formatDay(row.stand_op)}: ${row.stand}`;
      return { markup: [link, state, lapsedNote(row), ")", source !== undefined && mark(source, context)] };
    },
    bron: ({ id }, context) =>
      context.registers.sources.has(id) ? { markup: mark(id, context) } : { kind: "bron", register: registerTable.sources.file },
    bel: ({ id }, context) => {
      const row = context.registers.helpLines.get(id);
      if (row === undefined || (row.tel === undefined && row.lapsed === undefined))
        return { kind: "nummer", register: registerTable.helpLines.file };
      return {
        markup: [
          <NumberLink line={asDialled(row, context.surroundings.language)} />,
          row.lapsed !== undefined && " (kijk daar voor het nummer)",
        ],
      };
    },
    tijden: ({ id }, context) => {
      const row = context.registers.helpLines.get(id);
      if (row?.lapsed !== undefined) return { markup: `de tijden staan bij ${row.naam}` };
      const times = row?.tijden;
      return times === undefined ? { kind: "hulplijn", register: `${registerTable.helpLines.file} (veld tijden)` } : { markup: times };
    },
    begrip: ({ id, rest }, context) => {
      const row = context.registers.terms.get(id);
      if (row === undefined) return { kind: "begrip", register: registerTable.terms.file };
      const link = (
        <a class="term" href={`/begrippen/#${id}`}>
          {rest === "" ? row.term : rest}
        </a>
      );
      const isExplained = context.surroundings.plainTerms !== true && context.isFirst(`begrip ${id}`);
      return { markup: [link, isExplained && explanation(row, rest !== "")] };
    },
    kader: ({ id }, context) => {
      const row = context.registers.blocks.get(id);
      if (row === undefined) return { kind: "bouwsteen", register: registerTable.blocks.file };
      return {
        markup: (
          <a href={`/kader/${row.thema}/#${blockAnchor(id)}`}>
            {id} {row.titel}
          </a>
        ),
      };
    },
  }),
);

/**
 * A line as somebody dials it who reads this language: on a page that is not in Dutch with the code of the country, since a colleague across the border
 * reads it too, also on paper. A number that only the Netherlands have (0800, 0900, 112) has no such form.
 */
function asDialled(line: HelpLine, language = "nl"): HelpLine {
  if (language === "nl" || line.nummer === undefined || !(line.tel?.startsWith("+31") ?? false)) return line;
  return { ...line, nummer: line.nummer.replace(/^0/, "+31 ") };
}

/** The words that a reference can begin with. */
export const referenceNames: readonly string[] = [...resolvers.keys()];

/** The kind of thing that each of them names. */
const named: Readonly<Record<string, ReferenceKind>> = {
  cijfer: "cijfer",
  wet: "wet",
  uitspraak: "uitspraak",
  wetgeving: "wetgeving",
  bron: "bron",
  bel: "nummer",
  tijden: "hulplijn",
  begrip: "begrip",
  kader: "bouwsteen",
};

/**
 * Suggests a reference for a text in braces that is not a valid one: `{alarm}`, `{bel_alarm}`, `{Bel: alarm}`.
 * @returns undefined when nothing is similar
 */
export function meantReference(text: string, names: Names): string | undefined {
  const [first = "", ...rest] = text
    .replace(/[{}]/g, "")
    .trim()
    .split(/[\s:;=_]+/);
  const name = first.toLowerCase();
  const word = referenceNames.includes(name) ? name : nearestName(name, referenceNames);
  const id = word === undefined || rest[0] === undefined ? undefined : rest[0];
  const wanted = id ?? first;
  const { values, placeOf } = choicesOf(id === undefined ? "" : (word ?? ""), names);
  const value = placeOf.has(wanted) ? wanted : nearestName(wanted, values);
  const place = value === undefined ? undefined : placeOf.get(value);
  return value === undefined || place === undefined ? undefined : `{${place}:${value}}`;
}

/** The names that references can have, and for each the first word that can refer to it. */
interface Choices {
  readonly values: readonly string[];
  readonly placeOf: ReadonlyMap<string, string>;
}
const known = new WeakMap<Names, Map<string, Choices>>();

/**
 * The names that one word, or any word, can refer to. Cached, because a text can have thousands of braces that are not references.
 * @param word "" for all
 */
function choicesOf(word: string, names: Names): Choices {
  const byWord = known.get(names) ?? new Map<string, Choices>();
  known.set(names, byWord);
  const before = byWord.get(word);
  if (before !== undefined) return before;
  const placeOf = new Map<string, string>();
  for (const place of word === "" ? referenceNames : [word])
    for (const { value } of namesOf(named[place] ?? "bron", names)) if (!placeOf.has(value)) placeOf.set(value, place);
  const choices = { values: [...placeOf.keys()], placeOf };
  byWord.set(word, choices);
  return choices;
}

/** Parses `{cijfer:…}`, `{wet:…}`, `{uitspraak:…}`, `{wetgeving:…}`, `{bron:…}`, `{bel:…}`, `{tijden:…}`, `{begrip:…}` and `{kader:…}` in running text. */
export function references(md: MarkdownIt): void {
  md.inline.ruler.before("link", "reference", (state, silent) => {
    const text = state.src.slice(state.pos);
    const reference = parseReference(text);
    if (reference === undefined) return false;
    if (!silent) state.push("reference", "", 0).content = text.slice(0, reference.length);
    state.pos += reference.length;
    return true;
  });
}

/** Draws a reference from its register; reports one that names nothing. */
export const drawReference: DrawToken = ({ content, map }, context) => {
  const reference = parseReference(content);
  if (reference === undefined) return undefined;
  const line = map?.[0] ?? 0;
  const resolve = resolvers.get(reference.name);
  if (resolve === undefined) {
    context.report(
      line,
      "verwijzing-onbekend",
      `De verwijzing {${reference.name}:…} bestaat niet.`,
      withGuess(reference.name, referenceNames, `Kies uit: ${referenceNames.join(", ")}.`),
    );
    return undefined;
  }
  const result = resolve(reference, context);
  if ("markup" in result) return result.markup;
  context.report(
    line,
    "rij-ontbreekt",
    `${reference.id} staat niet in ${result.register}.`,
    mendFor(result.kind, reference.id, context.surroundings, "Kijk de spelling na, of voeg de rij toe aan het register."),
  );
  return undefined;
};

/** The anchor of a law or bill on the page "Wat geldt nu"; an id may begin with a number. */
export function legislationAnchor(id: string): string {
  return `wet-${id}`;
}

/**
 * The explanation of a term, at its first use: a native popover, opened by a button. The word itself stays a link, so that
 * nothing is lost in a browser without popovers (there assets/css/blocks/term.css removes the button).
 * @param isNamed whether to show the term itself too, because the text uses other words for it
 */
function explanation({ id, term, uitleg }: Term, isNamed: boolean): VNode {
  const anchor = `begrip-${id}`;
  return (
    <span class="term-meaning" {...marked("not in books")}>
      <button type="button" popovertarget={anchor} aria-label={`Wat is ${term}?`}>
        ?
      </button>
      <span popover id={anchor}>
        {isNamed && <strong>{term} </strong>}
        {uitleg}{" "}
        <button type="button" popovertarget={anchor}>
          Sluit
        </button>
      </span>
    </span>
  );
}

/** After a fact that has expired: where to find the current one. */
function lapsedNote({ lapsed }: { readonly lapsed?: Source }): ComponentChildren {
  if (lapsed === undefined) return undefined;
  return [
    " ",
    <span class="lapsed">
      (controleer dit bij{" "}
      <a href={lapsed.url} rel="external noreferrer">
        {lapsed.organisatie}
      </a>
      )
    </span>,
  ];
}

function mark(source: string, context: ProseContext): VNode {
  const { number, anchor } = context.cite(source);
  return (
    <sup class="note-ref" {...marked("note number")}>
      <a id={anchor} href={`#bron-${number}`} aria-label={`Bron ${number}`}>
        {number}
      </a>
    </sup>
  );
}
