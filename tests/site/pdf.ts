import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

/** A PDF as readers and screen readers find it. */
export interface Paper {
  readonly pages: readonly string[];
  readonly tagged: boolean;
  readonly title: unknown;
  readonly language: unknown;
  /** Titles of the first two levels of the outline. */
  readonly outline: readonly string[];
  /** Titles of all levels of the outline. */
  readonly bookmarks: readonly string[];
  /** The absolute URLs of its links. */
  readonly links: readonly string[];
  /** The structure tree that a screen reader follows, page by page: the role of every element, and the alternative text of a picture. */
  readonly structure: readonly Tag[];
}

export interface Tag {
  readonly role: string;
  readonly alt?: string;
}

export async function readPdf(bytes: Uint8Array): Promise<Paper> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const document = await task.promise;
  try {
    const [{ info }, mark, outline] = await Promise.all([document.getMetadata(), document.getMarkInfo(), document.getOutline()]);
    const sheets = await Promise.all(Array.from({ length: document.numPages }, (_, index) => document.getPage(index + 1)));
    const contents = await Promise.all(sheets.map((sheet) => sheet.getTextContent()));
    const trees = await Promise.all(sheets.map((sheet) => sheet.getStructTree()));
    const annotations = await Promise.all(sheets.map((sheet) => sheet.getAnnotations()));
    const facts: Readonly<Record<string, unknown>> = Object.fromEntries(Object.entries(info));
    return {
      pages: contents.map(({ items }) =>
        items
          .flatMap((item) => ("str" in item ? [item.str] : []))
          .join(" ")
          .replace(/\s+/g, " "),
      ),
      tagged: mark !== null && Object.entries(mark).some(([key, value]) => key === "Marked" && value),
      title: facts.Title,
      language: facts.Language,
      outline: titlesOf(outline, 2),
      bookmarks: titlesOf(outline),
      links: annotations
        .flat()
        .flatMap((annotation: Readonly<Record<string, unknown>>) => (typeof annotation.url === "string" ? [annotation.url] : [])),
      structure: trees.flatMap((tree) => tagsIn(tree)),
    };
  } finally {
    await task.destroy();
  }
}

interface Item {
  readonly title: string;
  readonly items: readonly Item[];
}

/** @param items null, whatever its types say, for a file without an outline */
function titlesOf(items: readonly Item[] | null, levels = Infinity): string[] {
  if (levels === 0) return [];
  return (items ?? []).flatMap(({ title, items: below }) => [title, ...titlesOf(below, levels - 1)]);
}

/** The elements of a structure tree from pdf.js; its references to page content are left out. */
function tagsIn(node: unknown): Tag[] {
  if (typeof node !== "object" || node === null || !("role" in node) || typeof node.role !== "string") return [];
  const alt = "alt" in node && typeof node.alt === "string" ? { alt: node.alt } : {};
  const children: readonly unknown[] = "children" in node && Array.isArray(node.children) ? node.children : [];
  return [{ role: node.role, ...alt }, ...children.flatMap(tagsIn)];
}
