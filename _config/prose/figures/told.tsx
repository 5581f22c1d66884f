import type { Figure } from "../../model/registers.ts";

/** Whether a figure is known only second-hand, from a report about the count: its bar is drawn hollow. */
export function isTold({ zekerheid }: Figure): boolean {
  return zekerheid === "tweede-hand";
}

/** Explains hollow bars in the caption, with their years; null when there are none. */
export function ToldLine({ rows }: { readonly rows: readonly Figure[] }) {
  const hollow = rows.flatMap((row) => (isTold(row) ? [row.periode] : []));
  if (hollow.length === 0) return null;
  return (
    <>
      Open {hollow.length === 1 ? "staaf" : "staven"} ({[...new Set(hollow)].join(", ")}): uit een bericht over de telling.{" "}
    </>
  );
}
