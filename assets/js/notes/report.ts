import type { DocumentBlock } from "../../../_shared/documents/pieces.ts";
import { printable } from "../../../_shared/documents/printable.ts";
import type { Note } from "./file.ts";

/** Notes as a document: a heading for each page, each note under a link to its paragraph. */
export function reportOf(notes: readonly Note[]): DocumentBlock[] {
  const pages = [...new Set(notes.map(({ adres }) => adres))].sort();
  return [
    { kind: "heading", level: 1, text: "Notities bij het Kompas" },
    ...pages.flatMap((adres): DocumentBlock[] => {
      const own = notes.filter((note) => note.adres === adres);
      return [
        { kind: "heading", level: 2, text: printable(own[0]?.titel ?? adres) },
        ...own.flatMap((note): DocumentBlock[] => [
          { kind: "paragraph", spans: [{ text: `Bij: ${printable(note.alinea)}`, href: linkTo(note) }] },
          ...printable(note.tekst)
            .split("\n")
            .filter((line) => line.trim() !== "")
            .map((line): DocumentBlock => ({ kind: "paragraph", spans: [{ text: line.trim() }] })),
        ]),
      ];
    }),
  ];
}

/** How many words of a paragraph are in its text fragment: enough to find it. */
const named = 8;

/**
 * The address of a paragraph: the heading above it, and its first words as a text fragment; without words that of the heading. A browser without text
 * fragments goes to the heading.
 */
export function linkTo({ adres, kop, alinea }: Pick<Note, "adres" | "kop" | "alinea">): string {
  // The beginning may end in half a surrogate pair, which cannot be encoded in an address.
  const words = alinea
    .replace(/\p{Surrogate}/gu, "")
    .split(" ")
    .slice(0, named)
    .join(" ");
  const place = words === "" ? kop : `${kop}:~:text=${encodeURIComponent(words).replaceAll("-", "%2D")}`;
  return place === "" ? adres : `${adres}#${place}`;
}
