import type { Figure } from "../../model/registers.ts";

/** Whether we know a figure only from a report about the count: it is drawn hollow. */
export function isTold({ zekerheid }: Figure): boolean {
  return zekerheid === "tweede-hand";
}

/** What a hollow bar means, for the caption, with the years of what is drawn so; nothing when no bar is hollow. */
export function ToldLine({ rows }: { readonly rows: readonly Figure[] }) {
  const hollow = rows.flatMap((row) => (isTold(row) ? [row.periode] : []));
  if (hollow.length === 0) return null;
  return (
    <>
      Open {hollow.length === 1 ? "staaf" : "staven"} ({[...new Set(hollow)].join(", ")}): uit een bericht over de telling.{" "}
    </>
  );
}
