import type { MarkdownIt } from "markdown-it";
import { h } from "preact";
import { renderToStaticMarkup } from "preact-render-to-string";
import { formatDay } from "../../_shared/text/formatDay.ts";
import { escapeHtml } from "../../_shared/text/escape.ts";
import type { ReferenceKind } from "../model/fields.ts";
import { withGuess } from "../model/nearest-name.ts";
import type { Source, Term } from "../model/registers.ts";
import { registerFiles } from "../read/registers.ts";
import { NumberLink } from "../../_includes/components/HelpNumber.tsx";
import { contextOf, type ProseContext } from "./context.ts";
import { meant } from "./names.ts";
import { formatPeriod, periodUnits } from "./period.ts";

/** `{name:id}` or `{name:id more words}` in running text. */
interface Reference {
  readonly name: string;
  readonly id: string;
  readonly rest: string;
}

/** Turns a reference into markup, or says that the register has no such row. */
type Resolve = (reference: Reference, context: ProseContext) => string | Missing;

interface Missing {
  /** What the register has rows of. */
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

/** Everything prose can refer to; docs/redactie/schrijven.md lists these for editors. */
const resolvers: ReadonlyMap<string, Resolve> = new Map(
  Object.entries<Resolve>({
    cijfer: ({ id, rest }, context) => {
      const row = context.registers.figures.get(id);
      if (row === undefined) return { kind: "cijfer", register: registerFiles.figures };
      const words = rest.split(" ");
      const noted = words.includes("kaal") ? "" : mark(row.bron, context);
      const shown = words.includes("voluit") ? formatPeriod(row, context.surroundings.language ?? "nl") : formatFigure(row);
      if (shown === undefined) return { kind: "cijfer", register: `${registerFiles.figures} als een tijd (${periodUnits.join(", ")})` };
      return `<data value="${String(row.waarde)}">${escapeHtml(shown)}</data>${noted}${lapsedNote(row)}`;
    },
    wet: ({ id, rest }, context) => {
      const row = context.registers.laws.get(id);
      if (row === undefined) return { kind: "wet", register: registerFiles.laws };
      return `${escapeHtml(row.naam)}${rest === "kaal" ? "" : mark(row.bron, context)}${lapsedNote(row)}`;
    },
    wetgeving: ({ id, rest }, context) => {
      const row = context.registers.legislation.get(id);
      if (row === undefined) return { kind: "wetgeving", register: registerFiles.legislation };
      const link = `<a href="/kompas/wat-geldt-nu/#${legislationAnchor(id)}">${escapeHtml(row.kort)}</a>`;
      if (rest === "naam") return link;
      const source = row.bronnen[0];
      const noted = source === undefined ? "" : mark(source, context);
      return `${link} (stand op ${formatDay(row.stand_op)}: ${escapeHtml(row.stand)}${lapsedNote(row)})${noted}`;
    },
    bron: ({ id }, context) => (context.registers.sources.has(id) ? mark(id, context) : { kind: "bron", register: registerFiles.sources }),
    bel: ({ id }, context) => {
      const row = context.registers.helpLines.get(id);
      if (row === undefined || (row.tel === undefined && row.lapsed === undefined))
        return { kind: "nummer", register: registerFiles.helpLines };
      return renderToStaticMarkup(h(NumberLink, { line: row })) + (row.lapsed === undefined ? "" : " (kijk daar voor het nummer)");
    },
    tijden: ({ id }, context) => {
      const row = context.registers.helpLines.get(id);
      if (row?.lapsed !== undefined) return `de tijden staan bij ${escapeHtml(row.naam)}`;
      const times = row?.tijden;
      return times === undefined ? { kind: "hulplijn", register: `${registerFiles.helpLines} (veld tijden)` } : escapeHtml(times);
    },
    begrip: ({ id, rest }, context) => {
      const row = context.registers.terms.get(id);
      if (row === undefined) return { kind: "begrip", register: registerFiles.terms };
      const link = `<a class="term" href="/begrippen/#${id}">${escapeHtml(rest === "" ? row.term : rest)}</a>`;
      return context.surroundings.plainTerms !== true && context.isFirst(`begrip ${id}`) ? link + explanation(row) : link;
    },
    kader: ({ id }, context) => {
      const row = context.registers.blocks.get(id);
      if (row === undefined) return { kind: "bouwsteen", register: registerFiles.blocks };
      return `<a href="/kader/${row.thema}/#${blockAnchor(id)}">${id} ${escapeHtml(row.titel)}</a>`;
    },
  }),
);

/** Reads `{cijfer:…}`, `{wet:…}`, `{wetgeving:…}`, `{bron:…}`, `{bel:…}`, `{tijden:…}`, `{begrip:…}` and `{kader:…}` in running text. */
export function references(md: MarkdownIt): void {
  md.inline.ruler.before("link", "reference", (state, silent) => {
    const text = state.src.slice(state.pos);
    const reference = parseReference(text);
    if (reference === undefined) return false;
    if (!silent) state.push("reference", "", 0).content = text.slice(0, reference.length);
    state.pos += reference.length;
    return true;
  });

  md.renderer.rules.reference = (tokens, index, _options, env) => {
    const token = tokens[index];
    const reference = parseReference(token?.content ?? "");
    if (reference === undefined) return "";
    const context = contextOf(env);
    const line = token?.map?.[0] ?? 0;
    const resolve = resolvers.get(reference.name);
    if (resolve === undefined) {
      context.report(
        line,
        "verwijzing-onbekend",
        `De verwijzing {${reference.name}:…} bestaat niet.`,
        withGuess(reference.name, [...resolvers.keys()], `Kies uit: ${[...resolvers.keys()].join(", ")}.`),
      );
      return "";
    }
    const result = resolve(reference, context);
    if (typeof result === "string") return result;
    context.report(
      line,
      "rij-ontbreekt",
      `${reference.id} staat niet in ${result.register}.`,
      meant(result.kind, reference.id, context.surroundings, "Kijk de spelling na, of voeg de rij toe aan het register."),
    );
    return "";
  };
}

/** The anchor of a law or bill on the page "Wat geldt nu"; an id may begin with a number. */
export function legislationAnchor(id: string): string {
  return `wet-${id}`;
}

/** The anchor of a Kader block on its theme's page. */
export function blockAnchor(id: string): string {
  return id.toLowerCase().replace(".", "-");
}

/** A number as Dutch prose writes it: a point for thousands, a comma for decimals. */
export function formatNumber(value: number): string {
  const [whole = "", fraction] = String(value).split(".");
  const grouped = whole.replace(/\B(?=(?:\d{3}){1,8}$)/g, ".");
  return fraction === undefined ? grouped : `${grouped},${fraction}`;
}

/** The value of a figure as prose and tables write it; a year is a name, not an amount. */
export function formatFigure({ waarde, eenheid }: { readonly waarde: number; readonly eenheid: string }): string {
  return eenheid === "jaartal" ? String(waarde) : formatNumber(waarde);
}

/**
 * What a term means, beside its first use: a native popover, opened by a button. The word itself stays a link, so that
 * nothing is lost where a browser knows no popovers (assets/css/blocks/term.css takes the button away there).
 */
function explanation({ id, term, uitleg }: Term): string {
  const anchor = `begrip-${id}`;
  return (
    `<button type="button" class="term-open" popovertarget="${anchor}" aria-label="Wat is ${escapeHtml(term)}?" data-pagefind-ignore>?</button>` +
    `<span popover id="${anchor}" class="term-text" data-pagefind-ignore><strong>${escapeHtml(term)}</strong> ${escapeHtml(uitleg)}</span>`
  );
}

/** Behind a fact that is past its last day: where the present one stands. */
function lapsedNote({ lapsed }: { readonly lapsed?: Source }): string {
  if (lapsed === undefined) return "";
  return ` <span class="lapsed">(controleer dit bij <a href="${escapeHtml(lapsed.url)}" rel="external noreferrer">${escapeHtml(lapsed.organisatie)}</a>)</span>`;
}

function mark(source: string, context: ProseContext): string {
  const { number, anchor } = context.cite(source);
  return `<sup class="note-ref"><a id="${anchor}" href="#bron-${String(number)}" aria-label="Bron ${String(number)}">${String(number)}</a></sup>`;
}
