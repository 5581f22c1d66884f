import type { Feature } from "write-excel-file/browser";

type Transforms = NonNullable<NonNullable<Feature<unknown>["files"]>["transform"]>;

/** The font of every workbook; without a name and a size each program picks its own, and guesses the height of a row. */
export const workbookFont = { fontFamily: "Calibri", fontSize: 11 } as const;

/** A cell of the table: aligned to the top, with a thin line below. */
export const cellStyle = { alignVertical: "top", bottomBorderStyle: "thin", bottomBorderColor: "#c8c8c8" } as const;
/** A column heading. */
export const titleStyle = { fontWeight: "bold", bottomBorderStyle: "medium", bottomBorderColor: "#1f1f1f" } as const;
/** A cell that leads somewhere looks like a link. */
export const linkStyle = { textColor: "#0b4f8a", textDecoration: { underline: true } } as const;

/** What is needed to make a table in a workbook filterable and printable. */
interface TableSheet {
  /** The index of the sheet in the workbook, from 0. */
  readonly index: number;
  readonly name: string;
  /** Of each column, in characters. */
  readonly widths: readonly number[];
  /** The text of the cells, headings first. */
  readonly rows: readonly (readonly string[])[];
  readonly links: readonly { readonly row: number; readonly column: number; readonly href: string }[];
}

/** A3: thirteen columns side by side can still be read; a printer without A3 makes them fit. */
const paperSize = 8;
/** One line of text, in points. */
const lineHeight = 15;

/**
 * For the library that writes the workbook: filters under the titles, cells that lead somewhere, rows as high as their text,
 * and on paper the whole width on one sheet with the titles repeated. It has no options of its own for these.
 */
export function tableSheet({ index, name, widths, rows, links }: TableSheet): { readonly files: { readonly transform: Transforms } } {
  const corner = cellAt(rows.length - 1, widths.length - 1);
  return {
    files: {
      transform: {
        "xl/worksheets/sheet{id}.xml": {
          transform: (content, _options, { sheetIndex }) =>
            sheetIndex === index
              ? content
                  .replace("<sheetViews>", `<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>$&`)
                  .replace("</sheetData>", `$&<autoFilter ref="A1:${corner}"/>${hyperlinks(links)}`)
              : content,
          transformElementAttributes: (tag, attributes, position, _options, { sheetIndex }) => {
            if (sheetIndex !== index) return attributes;
            if (tag === "pageSetup") return { ...attributes, paperSize, fitToWidth: 1, fitToHeight: 0 };
            // Without customHeight: a program that measures for itself still does so when somebody types more.
            if (tag === "row") return { ...attributes, ht: lineHeight * linesOf(rows[position ?? 0] ?? [], widths) };
            return attributes;
          },
        },
        "xl/worksheets/_rels/sheet{id}.xml.rels": {
          insert: (_options, { sheetIndex }) =>
            sheetIndex === index
              ? links
                  .map(
                    ({ href }, number) =>
                      `<Relationship Id="link${number}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="${attribute(href)}" TargetMode="External"/>`,
                  )
                  .join("")
              : undefined,
        },
        "xl/workbook.xml": {
          transform: (content) =>
            content.replace(
              "</sheets>",
              `$&<definedNames><definedName name="_xlnm.Print_Titles" localSheetId="${index}">${attribute(name)}!$$1:$$1</definedName></definedNames>`,
            ),
        },
      },
    },
  };
}

/** How many lines the fullest cell of a row needs. A word longer than its column is broken. */
function linesOf(texts: readonly string[], widths: readonly number[]): number {
  const needed = texts.map((text, column) => {
    const width = widths[column] ?? 10;
    return text.split("\n").reduce((lines, line) => lines + wrap(line, width), 0);
  });
  return Math.max(1, ...needed);
}

function wrap(line: string, width: number): number {
  let lines = 1;
  let used = 0;
  for (const { length } of line.split(" ")) {
    if (used > 0 && used + 1 + length > width) {
      lines += 1;
      used = 0;
    }
    const over = Math.ceil(length / width) - 1;
    lines += Math.max(0, over);
    used += (used > 0 ? 1 : 0) + length - Math.max(0, over) * width;
  }
  return lines;
}

function hyperlinks(links: TableSheet["links"]): string {
  if (links.length === 0) return "";
  return `<hyperlinks>${links.map(({ row, column }, number) => `<hyperlink ref="${cellAt(row, column)}" r:id="link${number}"/>`).join("")}</hyperlinks>`;
}

/** A cell by its name: row 0, column 0 is A1. Tables here have fewer than 26 columns. */
function cellAt(row: number, column: number): string {
  return `${String.fromCharCode("A".charCodeAt(0) + column)}${row + 1}`;
}

function attribute(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
