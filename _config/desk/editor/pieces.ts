import type { Piece } from "../../../_shared/redactie.ts";
import { referenceKinds } from "../../model/fields.ts";

/** What the buttons above the text put in it. */
export const pieces: readonly Piece[] = [
  { label: "Telefoonnummer", kind: "nummer", before: "{bel:", after: "}", block: false },
  { label: "Bron", kind: "bron", before: "{bron:", after: "}", block: false },
  { label: "Cijfer", kind: "cijfer", before: "{cijfer:", after: "}", block: false },
  { label: "Wet", kind: "wet", before: "{wet:", after: "}", block: false },
  { label: "Uitspraak", kind: "uitspraak", before: "{uitspraak:", after: "}", block: false },
  { label: "Begrip", kind: "begrip", before: "{begrip:", after: "}", block: false },
  { label: "Bouwsteen van het Kader", kind: "bouwsteen", before: "{kader:", after: "}", block: false },
  { label: "Kader met tekst", before: ':::let-op titel="', after: '"\nTekst in het kader.\n:::', block: true },
  {
    label: "Moment in een verhaal",
    kind: "bouwsteen",
    before: '::moment soort="doorvragen" plek="burgerzaken" kader="',
    after: '" wat="Wie vraagt of doet wat?"',
    block: true,
  },
  { label: "Getuigenis", kind: "getuigenis", before: '::getuigenis naam="', after: '"', block: true },
];

export const pieceKinds = referenceKinds.filter((kind) => pieces.some((piece) => piece.kind === kind));
