import type { Fault } from "../model/faults.ts";
import type { TextFile } from "../read/read.ts";

/** Placeholder that a new file has wherever its author still has to fill something in (drafting/). No text of this site is written like this. */
export const toFillIn = "VUL IN";

/** Reports a file with placeholders: one message that lists their lines. */
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
