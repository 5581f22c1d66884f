import type { Heading } from "../../../_includes/views.ts";
import { escapeHtml } from "../../../_shared/text/escape.ts";
import { partId, type Group } from "../../edition/books.ts";
import { pageId } from "./page-breaks.ts";

/** A part of an e-book: a file of its own. */
export interface Chapter {
  readonly id: string;
  readonly file: string;
  readonly title: string;
  readonly headings: readonly Heading[];
  /** Its content, as XHTML. */
  readonly body: string;
  /** Whether there is a drawing in it. */
  readonly drawn: boolean;
  readonly firstPage: number;
  readonly lastPage: number;
}

interface PackageInfo {
  readonly title: string;
  readonly summary: string;
  readonly publisher: string;
  /** The same in every edition; the day tells editions apart. */
  readonly identifier: string;
  readonly day: string;
  readonly pictures: readonly string[];
}

export const container = `<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
  <rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
`;

const pictureTypes: Readonly<Record<string, string>> = { jpeg: "image/jpeg", jpg: "image/jpeg", png: "image/png", webp: "image/webp" };

/** Accessibility metadata; without a claim of conformance, since nobody has audited it. */
const accessibility = {
  accessMode: ["textual", "visual"],
  accessModeSufficient: ["textual"],
  accessibilityFeature: [
    "alternativeText",
    "displayTransformability",
    "pageBreakMarkers",
    "pageNavigation",
    "readingOrder",
    "structuralNavigation",
    "tableOfContents",
    "unlocked",
  ],
  accessibilityHazard: ["none"],
  accessibilitySummary: [
    "Alle tekst past zich aan de lezer aan. Elke tekening heeft een beschrijving of een bijschrift, en elke grafiek een tabel met dezelfde cijfers. Noten leiden heen en terug. De bladzijden zijn van dit e-boek zelf: ze hebben op elk scherm hetzelfde nummer, en het zijn niet die van de pdf.",
  ],
} as const;

/** The package document (EPUB 3.3) with accessibility metadata (EPUB Accessibility 1.1). */
export function packageDocument(info: PackageInfo, chapters: readonly Chapter[]): string {
  const meta = Object.entries(accessibility).flatMap(([property, values]) =>
    values.map((value) => `    <meta property="schema:${property}">${escapeHtml(value)}</meta>`),
  );
  const items = [
    `    <item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>`,
    `    <item id="css" href="uitgave.css" media-type="text/css"/>`,
    ...chapters.map(
      ({ id, file, drawn }) =>
        `    <item id="d-${id}" href="${file}" media-type="application/xhtml+xml"${drawn ? ' properties="svg"' : ""}/>`,
    ),
    ...info.pictures.map((name, index) => {
      const type = pictureTypes[name.split(".").at(-1) ?? ""] ?? "image/jpeg";
      return `    <item id="b-${String(index + 1)}" href="${escapeHtml(name)}" media-type="${type}"/>`;
    }),
  ];
  const [first, ...rest] = chapters.map(({ id }) => `    <itemref idref="d-${id}"/>`);
  return `<?xml version="1.0" encoding="UTF-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="nl">
  <metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
    <dc:identifier id="id">${escapeHtml(info.identifier)}</dc:identifier>
    <dc:title>${escapeHtml(info.title)}</dc:title>
    <dc:language>nl</dc:language>
    <dc:publisher>${escapeHtml(info.publisher)}</dc:publisher>
    <dc:description>${escapeHtml(info.summary)}</dc:description>
    <dc:date>${info.day}</dc:date>
    <dc:rights>CC BY 4.0</dc:rights>
    <meta property="dcterms:modified">${info.day}T00:00:00Z</meta>
    <meta property="pageBreakSource">none</meta>
${meta.join("\n")}
  </metadata>
  <manifest>
${items.join("\n")}
  </manifest>
  <spine>
${[first, `    <itemref idref="nav"/>`, ...rest].join("\n")}
  </spine>
</package>
`;
}

/** The table of contents (groups when there are several, parts, and the sections of each), and the list of pages. */
export function navigation(groups: readonly Group[], first: Chapter, chapters: readonly Chapter[]): string {
  const byId = new Map(chapters.map((chapter) => [chapter.id, chapter]));
  const parts = ({ pages }: Group): string => pages.map((page) => entry(byId.get(partId(page)))).join("");
  const lists =
    groups.length === 1
      ? groups.map(parts)
      : groups.map((group) => `<li><span>${escapeHtml(group.title)}</span><ol>${parts(group)}</ol></li>`);
  return `<nav epub:type="toc" role="doc-toc" aria-labelledby="inhoud"><h1 id="inhoud">Inhoud</h1>
<ol>${lists.join("")}</ol></nav>
<nav epub:type="landmarks" hidden="" aria-label="Wegwijzer"><ol>
<li><a epub:type="toc" href="nav.xhtml">Inhoud</a></li>
<li><a epub:type="bodymatter" href="${chapters[0]?.file ?? "titel.xhtml"}">Begin</a></li>
</ol></nav>
<nav epub:type="page-list" role="doc-pagelist" hidden="" aria-label="Bladzijden"><ol>
${[first, ...chapters].flatMap(pagesIn).join("\n")}
</ol></nav>`;
}

function pagesIn({ file, firstPage, lastPage }: Chapter): string[] {
  return Array.from({ length: lastPage - firstPage + 1 }, (_, index) => {
    const page = firstPage + index;
    return `<li><a href="${file}#${pageId(page)}">${String(page)}</a></li>`;
  });
}

function entry(chapter: Chapter | undefined): string {
  if (chapter === undefined) return "";
  const { file, title, headings } = chapter;
  const sections = headings.map(({ id, text }) => `<li><a href="${file}#${id}">${escapeHtml(text)}</a></li>`).join("");
  return `<li><a href="${file}">${escapeHtml(title)}</a>${sections === "" ? "" : `<ol>${sections}</ol>`}</li>`;
}
