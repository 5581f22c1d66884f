import type { Piece } from "../../../_shared/redactie.ts";
import { toFillIn } from "../../check/unfinished.ts";
import { referenceKinds } from "../../model/fields.ts";

/** What the buttons above the text insert. Text that must still be written contains a marker that the check reports. */
export const pieces: readonly Piece[] = [
  { label: "Tussenkop", before: "## ", words: `${toFillIn}: de kop`, after: "", block: true },
  { label: "Vet", before: "**", words: "vet", after: "**", block: false },
  { label: "Link", kind: "pagina", before: "[", between: "](", after: ")", block: false },
  { label: "Telefoonnummer", kind: "nummer", before: "{bel:", after: "}", block: false },
  { label: "Bron", kind: "bron", before: "{bron:", after: "}", block: false },
  { label: "Cijfer", kind: "cijfer", before: "{cijfer:", after: "}", block: false },
  { label: "Wet", kind: "wet", before: "{wet:", after: "}", block: false },
  { label: "Uitspraak", kind: "uitspraak", before: "{uitspraak:", after: "}", block: false },
  { label: "Begrip", kind: "begrip", before: "{begrip:", after: "}", block: false },
  { label: "Bouwsteen van het Kader", kind: "bouwsteen", before: "{kader:", after: "}", block: false },
  { label: "Kader met tekst", before: ':::let-op titel="Let op"\n', words: `${toFillIn}: de tekst`, after: "\n:::", block: true },
  {
    label: "Moment in een verhaal",
    kind: "bouwsteen",
    before: '::moment soort="doorvragen" plek="burgerzaken" kader="',
    after: `" wat="${toFillIn}: wie vraagt of doet wat"`,
    block: true,
  },
  { label: "Getuigenis", kind: "getuigenis", before: '::getuigenis naam="', after: '"', block: true },
];

export const pieceKinds = referenceKinds.filter((kind) => pieces.some((piece) => piece.kind === kind));
