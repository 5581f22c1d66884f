import type { ComponentChildren, VNode } from "preact";
import { capitalise } from "../../../_shared/text/capitalise.ts";
import { formatDay } from "../../../_shared/text/formatDay.ts";
import { registerTable } from "../../read/registers.ts";
import { keysOf, legislationStages, legislationSubjects, ownRightsCells, rightsCells, sharingCells } from "../../../_shared/vocabulary.ts";
import { withGuess } from "../../model/nearest-name.ts";
import type { Legislation, Source } from "../../model/registers.ts";
import type { ProseContext } from "../context.ts";
import type { Directive } from "../directive.ts";
import { legislationAnchor } from "../reference.tsx";
import { registerText } from "../register-text.ts";

/*
 * Tables of a register, drawn as one sheet for each row: a heading, and under it every cell with its name. Seven columns of sentences fit on no
 * screen, and a reader who looks something up needs one row.
 */

interface Sheet {
  readonly id: string;
  readonly title: string;
  /** Beside the title. */
  readonly tag?: string;
  /** Under the title. */
  readonly lead?: ComponentChildren;
  readonly cells: readonly { readonly name: string; readonly text: ComponentChildren }[];
}

function sheet({ id, title, tag, lead, cells }: Sheet, { cited }: ProseContext): VNode {
  return (
    <>
      <section class="sheet">
        <h3 id={id}>{cited === undefined ? title : <a href={`#${id}`}>{title}</a>}</h3>
        {tag !== undefined && <p class="tag">{tag}</p>}
        {lead !== undefined && <p>{lead}</p>}
        <dl>
          {cells.map(({ name, text }) => (
            <div>
              <dt>{name}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      </section>
      {"\n"}
    </>
  );
}

/** Links to the sheets below, so that a reader gets to a row with one tap. */
function jumps(rows: readonly { readonly id: string; readonly title: string }[]): VNode {
  return (
    <>
      <ul class="jumps">
        {rows.map(({ id, title }) => (
          <li>
            <a href={`#${id}`}>{title}</a>
          </li>
        ))}
      </ul>
      {"\n"}
    </>
  );
}

/** A notice, above everything else in a row, that the row has not been checked for too long. */
function overdue(day: string, { url, organisatie }: Pick<Source, "url" | "organisatie">): VNode {
  return (
    <span class="lapsed">
      Dit is van {formatDay(day)}. Kijk na bij{" "}
      <a href={url} rel="external noreferrer">
        {organisatie}
      </a>{" "}
      of het nog klopt.
    </span>
  );
}

const rightsNames = keysOf(rightsCells);

function isRightsCell(name: string): name is (typeof rightsNames)[number] {
  return (rightsNames as readonly string[]).includes(name);
}

/** Rights by residence status: every status as a sheet, or one question as a table. A help page addresses the person concerned. */
export const rechten: Directive = {
  form: "leaf",
  required: [],
  optional: ["kolom"],
  draw: (attributes, context, line) => {
    const voice = context.surroundings.plainTerms === true ? "je" : "u";
    const names = voice === "je" ? ownRightsCells : rightsCells;
    const rows = [...context.registers.rights.values()];
    const text = (row: (typeof rows)[number], name: (typeof rightsNames)[number]): ComponentChildren => {
      const { bronnen, let_op, ...words } = row.vakken[name];
      const place = {
        file: registerTable.rights.file,
        line: context.registers.lineOf(registerTable.rights.file, row.id),
        field: `vakken.${name}`,
      };
      // Uncertainties are for the professional; a sentence in "je" already says what to do.
      const caution = let_op === undefined || voice === "je" ? "" : ` ${let_op}`;
      // Help pages must work on a slow connection: there a cell has only its first source, in the Kompas all of them.
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
        return undefined;
      }
      return (
        <>
          <div class="table-scroll" role="group" tabindex={0} aria-label={`Tabel: ${names[column]}`}>
            <table>
              <caption class="visually-hidden">{names[column]} per verblijfsstatus</caption>
              <thead>
                <tr>
                  <th scope="col">Wie</th>
                  <th scope="col">{names[column]}</th>
                </tr>
              </thead>
              <tbody>
                {rows.map((row) => (
                  <tr>
                    <th scope="row">{row.naam}</th>
                    <td>{text(row, column)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          {"\n"}
        </>
      );
    }
    const sheets = rows.map((row) => ({
      id: `status-${row.id}`,
      title: row.naam,
      lead: [row[voice], row.lapsed !== undefined && [" ", overdue(row.gecontroleerd_op, row.lapsed)]],
      cells: rightsNames.map((name) => ({ name: names[name], text: text(row, name) })),
    }));
    return [jumps(sheets), sheets.map((row) => sheet(row, context))];
  },
};

/** What each profession may share, one sheet for each. */
export const delen: Directive = {
  form: "leaf",
  required: [],
  optional: [],
  draw: (_attributes, context) => {
    const sheets = [...context.registers.sharing.values()].map((row) => {
      const line = context.registers.lineOf(registerTable.sharing.file, row.id);
      return {
        id: `beroep-${row.id}`,
        title: row.naam,
        ...(row.lapsed === undefined ? {} : { lead: overdue(row.gecontroleerd_op, row.lapsed) }),
        cells: keysOf(sharingCells).map((name) => {
          const { tekst, bronnen } = row.vakken[name];
          return {
            name: sharingCells[name],
            text: registerText(tekst, bronnen, context, { file: registerTable.sharing.file, line, field: `vakken.${name}` }),
          };
        }),
      };
    });
    return [jumps(sheets), sheets.map((row) => sheet(row, context))];
  },
};

const subjectNames = keysOf(legislationSubjects);

/** Laws and bills on a subject, each with its last known status. */
export const wetgeving: Directive = {
  form: "leaf",
  required: ["onderwerp"],
  optional: [],
  draw: (attributes, context, line) => {
    const subject = attributes.get("onderwerp") ?? "";
    if (!(subjectNames as readonly string[]).includes(subject)) {
      context.report(
        line,
        "keuze-onbekend",
        `Het onderwerp ${subject} bestaat niet.`,
        withGuess(subject, subjectNames, `Kies uit: ${subjectNames.join(", ")}.`),
      );
      return undefined;
    }
    return [...context.registers.legislation.values()]
      .filter(({ onderwerp }) => onderwerp === subject)
      .map((row) => sheet(legislationSheet(row, context), context));
  },
};

function legislationSheet(row: Legislation, context: ProseContext): Sheet {
  const line = context.registers.lineOf(registerTable.legislation.file, row.id);
  const text = (field: "regelt" | "stand" | "gemeente", end = "", sources: readonly string[] = []): ComponentChildren =>
    registerText(`${row[field]}${end}`, sources, context, { file: registerTable.legislation.file, line, field });
  const late = row.lapsed !== undefined && [
    " ",
    <span class="lapsed">Deze stand is van {formatDay(row.stand_op)}; kijk na op de officiële pagina of hij nog klopt.</span>,
  ];
  const official = (
    <a href={row.link} rel="external noreferrer">
      {row.naam}
    </a>
  );
  return {
    id: legislationAnchor(row.id),
    // The name is written in lower case for use in a sentence.
    title: capitalise(row.kort),
    tag: legislationStages[row.fase],
    cells: [
      { name: "Stand", text: ["Op ", formatDay(row.stand_op), ": ", text("stand", ".", row.bronnen), late] },
      { name: "Wat het regelt", text: text("regelt") },
      { name: "Voor de gemeente", text: text("gemeente") },
      { name: "Officieel", text: official },
    ],
  };
}
