import { formatDay } from "../../../_shared/text/formatDay.ts";
import { registerFiles } from "../../read/registers.ts";
import { keysOf, legislationStages, legislationSubjects, ownRightsCells, rightsCells, sharingCells } from "../../../_shared/vocabulary.ts";
import { withGuess } from "../../model/nearest-name.ts";
import type { Legislation, Source } from "../../model/registers.ts";
import type { ProseContext } from "../context.ts";
import type { Directive } from "../directive.ts";
import { escapeHtml } from "../../../_shared/text/escape.ts";
import { legislationAnchor } from "../reference.ts";
import { registerText } from "../register-text.ts";

/*
 * Tables of a register, drawn as one sheet a row: a heading, and under it every cell with its name. Seven columns of sentences fit on no
 * screen, and whoever looks something up has one row in mind.
 */

interface Sheet {
  readonly id: string;
  readonly title: string;
  /** Beside the title. */
  readonly tag?: string;
  /** Markup under the title. */
  readonly lead?: string;
  readonly cells: readonly { readonly name: string; readonly html: string }[];
}

function sheet({ id, title, tag, lead, cells }: Sheet): string {
  return (
    `<section class="sheet"><h3 id="${id}">${escapeHtml(title)}</h3>` +
    (tag === undefined ? "" : `<p class="tag">${escapeHtml(tag)}</p>`) +
    (lead === undefined ? "" : `<p>${lead}</p>`) +
    `<dl>${cells.map(({ name, html }) => `<div><dt>${escapeHtml(name)}</dt><dd>${html}</dd></div>`).join("")}</dl></section>\n`
  );
}

/** Links to the sheets under it: somebody who knows their row is there with one tap. */
function jumps(rows: readonly { readonly id: string; readonly title: string }[]): string {
  return `<ul class="jumps">${rows.map(({ id, title }) => `<li><a href="#${id}">${escapeHtml(title)}</a></li>`).join("")}</ul>\n`;
}

/** A row that nobody looked at for too long says so, above everything else in it. */
function overdue(day: string, { url, organisatie }: Pick<Source, "url" | "organisatie">): string {
  return (
    `<span class="lapsed">Dit is van ${formatDay(day)}. Kijk na bij ` +
    `<a href="${escapeHtml(url)}" rel="external noreferrer">${escapeHtml(organisatie)}</a> of het nog klopt.</span>`
  );
}

const rightsNames = keysOf(rightsCells);

function isRightsCell(name: string): name is (typeof rightsNames)[number] {
  return (rightsNames as readonly string[]).includes(name);
}

/** Who has a right to what, by status: every status whole, or one question as a table. On a help page in the words of whoever it concerns. */
export const rechten: Directive = {
  form: "leaf",
  required: [],
  optional: ["kolom"],
  open: (attributes, context, line) => {
    const voice = context.surroundings.plainTerms === true ? "je" : "u";
    const names = voice === "je" ? ownRightsCells : rightsCells;
    const rows = [...context.registers.rights.values()];
    const text = (row: (typeof rows)[number], name: (typeof rightsNames)[number]): string => {
      const { bronnen, let_op, ...words } = row.vakken[name];
      const place = { file: registerFiles.rights, line: context.registers.lineOf(registerFiles.rights, row.id), field: `vakken.${name}` };
      // What is not certain is for whoever finds it out; a sentence in "je" already says what somebody then does.
      const caution = let_op === undefined || voice === "je" ? "" : ` ${let_op}`;
      // A help page is for a bad connection: there a cell has its first source, in the Kompas all of them.
      return registerText(`${words[voice]}${caution}`, voice === "je" ? bronnen.slice(0, 1) : bronnen, context, place);
    };
    const column = attributes.get("kolom");
    if (column !== undefined) {
      if (!isRightsCell(column)) {
        context.report(
          line,
          "keuze-onbekend",
          `De kolom ${column} bestaat niet.`,
          withGuess(column, rightsNames, `Kies uit: ${rightsNames.join(", ")}.`),
        );
        return "";
      }
      const cells = rows.map((row) => `<tr><th scope="row">${escapeHtml(row.naam)}</th><td>${text(row, column)}</td></tr>`);
      return (
        `<div class="table-scroll" role="group" tabindex="0" aria-label="${context.uid("rechten")}: ${names[column]}"><table><thead><tr>` +
        `<th scope="col">Wie</th><th scope="col">${names[column]}</th></tr></thead><tbody>${cells.join("")}</tbody></table></div>\n`
      );
    }
    const sheets = rows.map((row) => ({
      id: `status-${row.id}`,
      title: row.naam,
      lead: `${escapeHtml(row[voice])}${row.lapsed === undefined ? "" : ` ${overdue(row.gecontroleerd_op, row.lapsed)}`}`,
      cells: rightsNames.map((name) => ({ name: names[name], html: text(row, name) })),
    }));
    return jumps(sheets) + sheets.map(sheet).join("");
  },
};

/** What a profession may share, one sheet a profession. */
export const delen: Directive = {
  form: "leaf",
  required: [],
  optional: [],
  open: (_attributes, context) => {
    const sheets = [...context.registers.sharing.values()].map((row) => {
      const line = context.registers.lineOf(registerFiles.sharing, row.id);
      return {
        id: `beroep-${row.id}`,
        title: row.naam,
        ...(row.lapsed === undefined ? {} : { lead: overdue(row.gecontroleerd_op, row.lapsed) }),
        cells: keysOf(sharingCells).map((name) => {
          const { tekst, bronnen } = row.vakken[name];
          return {
            name: sharingCells[name],
            html: registerText(tekst, bronnen, context, { file: registerFiles.sharing, line, field: `vakken.${name}` }),
          };
        }),
      };
    });
    return jumps(sheets) + sheets.map(sheet).join("");
  },
};

const subjectNames = keysOf(legislationSubjects);

/** Laws and bills on a subject, each with the last state that was seen. */
export const wetgeving: Directive = {
  form: "leaf",
  required: ["onderwerp"],
  optional: [],
  open: (attributes, context, line) => {
    const subject = attributes.get("onderwerp") ?? "";
    if (!(subjectNames as readonly string[]).includes(subject)) {
      context.report(
        line,
        "keuze-onbekend",
        `Het onderwerp ${subject} bestaat niet.`,
        withGuess(subject, subjectNames, `Kies uit: ${subjectNames.join(", ")}.`),
      );
      return "";
    }
    return [...context.registers.legislation.values()]
      .filter(({ onderwerp }) => onderwerp === subject)
      .map((row) => sheet(legislationSheet(row, context)))
      .join("");
  },
};

function legislationSheet(row: Legislation, context: ProseContext): Sheet {
  const line = context.registers.lineOf(registerFiles.legislation, row.id);
  const text = (field: "regelt" | "stand" | "gemeente", end = "", sources: readonly string[] = []): string =>
    registerText(`${row[field]}${end}`, sources, context, { file: registerFiles.legislation, line, field });
  const late =
    row.lapsed === undefined
      ? ""
      : ` <span class="lapsed">Deze stand is van ${formatDay(row.stand_op)}; kijk na op de officiële pagina of hij nog klopt.</span>`;
  return {
    id: legislationAnchor(row.id),
    // In a sentence the name begins with a small letter.
    title: row.kort.charAt(0).toUpperCase() + row.kort.slice(1),
    tag: legislationStages[row.fase],
    cells: [
      { name: "Stand", html: `Op ${formatDay(row.stand_op)}: ${text("stand", ".", row.bronnen)}${late}` },
      { name: "Wat het regelt", html: text("regelt") },
      { name: "Voor de gemeente", html: text("gemeente") },
      { name: "Officieel", html: `<a href="${escapeHtml(row.link)}" rel="external noreferrer">${escapeHtml(row.naam)}</a>` },
    ],
  };
}
