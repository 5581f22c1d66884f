import type { LawView } from "../../_includes/views.ts";
import type { Registers } from "../read/registers.ts";

/** The laws with these names, each with its source; a law whose source is unknown is left out. */
export function lawsNamed({ laws, sources }: Pick<Registers, "laws" | "sources">, names: readonly string[]): LawView[] {
  return names.flatMap((name) => {
    const law = laws.get(name);
    const source = law && sources.get(law.bron);
    return law === undefined || source === undefined ? [] : [{ short: law.kort, source, lapsed: law.lapsed !== undefined }];
  });
}
