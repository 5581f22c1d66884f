import {
  AlignmentType,
  BorderStyle,
  Footer,
  LineRuleType,
  PageNumber,
  Paragraph,
  ShadingType,
  TextRun,
  type IBorderOptions,
  type IPropertiesOptions,
} from "docx";

/** Black and grey only, not the colours of this site: the municipality that fills in the document makes it its own. */
const dark = "1f1f1f";

/** A style for instructions to whoever fills in the document: Word can select everything in one style, so that the instructions can be deleted at once. */
export const noteStyle = {
  id: "Toelichting",
  name: "Toelichting",
  basedOn: "Normal",
  quickFormat: true,
  run: { size: 20, color: "505050" },
  paragraph: {
    indent: { left: 200 },
    spacing: { after: 40, line: 252, lineRule: LineRuleType.AUTO },
    border: { left: { style: BorderStyle.SINGLE, size: 12, color: "c8c8c8", space: 8 } },
  },
} as const;

/** A style for places to fill in: when no text has this style any more, everything is filled in. */
export const fillInStyle = {
  id: "Invullen",
  name: "Invullen",
  basedOn: "DefaultParagraphFont",
  quickFormat: true,
  run: { shading: { type: ShadingType.CLEAR, color: "auto", fill: "fff0b8" } },
} as const;

/**
 * The styles of every Word document of this site: a font that Word has, Dutch for the spelling check, and headings that
 * stay with what stands under them. The names of the styles are Word's own, so that a municipality's template takes over. Word knows by the name that a style
 * is a heading; LibreOffice only by the level, and without it makes no outline and no list of contents.
 */
export const wordStyles: NonNullable<IPropertiesOptions["styles"]> = {
  paragraphStyles: [noteStyle],
  characterStyles: [fillInStyle],
  default: {
    document: {
      run: { font: "Calibri", size: 22, language: { value: "nl-NL" } },
      paragraph: { spacing: { after: 120, line: 264, lineRule: LineRuleType.AUTO } },
    },
    title: { run: { size: 48, bold: true, color: dark }, paragraph: { spacing: { after: 120, line: 240, lineRule: LineRuleType.AUTO } } },
    heading1: {
      run: { size: 32, bold: true, color: dark },
      paragraph: { spacing: { before: 400, after: 120 }, keepNext: true, outlineLevel: 0 },
    },
    heading2: {
      run: { size: 26, bold: true, color: dark },
      paragraph: { spacing: { before: 300, after: 80 }, keepNext: true, outlineLevel: 1 },
    },
    heading3: {
      run: { size: 22, bold: true, color: dark },
      paragraph: { spacing: { before: 240, after: 60 }, keepNext: true, outlineLevel: 2 },
    },
    hyperlink: { run: { color: "0b4f8a", underline: { type: "single" } } },
  },
};

/** The page number in the footer: the pages of a printed document get mixed up. */
export function pageFooter(text?: string): Footer {
  return new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.RIGHT,
        children: [
          new TextRun({
            size: 18,
            children: [...(text === undefined ? [] : [`${text} · `]), "Bladzijde ", PageNumber.CURRENT, " van ", PageNumber.TOTAL_PAGES],
          }),
        ],
      }),
    ],
  });
}

/** The width of the text on A4 between margins of 2.54 cm, in twentieths of a point. */
export const textWidth = 9026;

/** The same for a landscape page, which has smaller margins to hold a wide table. */
export const landscape = { margin: { top: 1000, right: 900, bottom: 900, left: 900 }, textWidth: 16838 - 2 * 900 } as const;

const none: IBorderOptions = { style: BorderStyle.NONE };
const [ink, hair] = ["1F1F1F", "C8C8C8"];
const rule = (size: number, color: string): IBorderOptions => ({ style: BorderStyle.SINGLE, size, color });
/** As on the site: thin lines between the rows, a heavy one under the head, no vertical lines. */
export const tableBorders = {
  top: none,
  left: none,
  right: none,
  insideVertical: none,
  insideHorizontal: rule(4, hair),
  bottom: rule(4, hair),
};
/** For a table to fill in: lines between the cells as well. */
export const formBorders = { ...tableBorders, left: rule(4, hair), right: rule(4, hair), insideVertical: rule(4, hair) };
/** The border under the head of a table. */
export const headBorders = { bottom: rule(12, ink) };
