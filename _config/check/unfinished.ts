import type { Fault } from "../model/faults.ts";
import type { TextFile } from "../read/read.ts";

/** Stands in every place of a new file that its writer still has to fill in (drafting/). No text of this site shouts so. */
export const toFillIn = "VUL IN";

/** A file that still holds places to fill in: one message that names their lines. */
export function unfinishedFaults({ file, text }: TextFile): Fault[] {
  const lines = text.split("\n").flatMap((line, index) => (line.includes(toFillIn) ? [index + 1] : []));
  const [first, ...more] = lines;
  if (first === undefined) return [];
  const also = more.length === 0 ? "" : `, en ook op ${more.length === 1 ? "regel" : "de regels"} ${more.join(", ")}`;
  return [
    {
      code: "nog-in-te-vullen",
      file,
      line: first,
      field: "bestand",
      what: `Hier staat nog ${toFillIn}${also}.`,
      mend: "Zet op die plekken uw eigen woorden, of haal weg wat u niet nodig hebt.",
    },
  ];
}
