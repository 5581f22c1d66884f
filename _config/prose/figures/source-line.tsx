import { formatDay } from "../../../_shared/text/formatDay.ts";
import type { Source } from "../../model/registers.ts";

/** The last line of every chart: the sources, and when they were checked. */
export function SourceLine({ sources, checked }: { readonly sources: readonly Source[]; readonly checked: string }) {
  const names = [...new Set(sources.map((source) => source.organisatie))];
  return (
    <>
      {names.length === 1 ? "Bron" : "Bronnen"}: {names.join("; ")}. Gecontroleerd op {formatDay(checked)}.
    </>
  );
}
