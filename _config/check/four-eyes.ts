import type { Fault, Saying } from "../model/faults.ts";
import { areDifferentRoles } from "../model/roles.ts";
import type { Page } from "../prose/page.ts";
import type { Parsed } from "../read/front-matter.ts";

const sameRole = {
  code: "vier-ogen",
  what: "Wie leest, is dezelfde als wie schreef.",
  mend: "Vier ogen: wie leest, is een ander dan wie schreef. Noem een andere rol.",
} as const satisfies Saying;

const notRead = {
  code: "vier-ogen",
  what: "Deze pagina wacht nog op wie haar zou lezen, en is toch geen concept meer.",
  mend: "Laat haar lezen en zet die rol bij gezien_door, in de plaats van ter_lezing. Of maak er weer een concept van.",
} as const satisfies Saying;

/**
 * Four-eyes rule: whoever reads a page before publication has another role than its writer, and a page that still waits for its reader must be a draft.
 * For a testimony that names its author, the schema already checks the role in `gezien_door`.
 */
export function fourEyesFaults({ file, data, parsed }: Pick<Page, "file" | "data"> & { readonly parsed: Parsed }): Fault[] {
  const { ter_lezing: asked, gezien_door: seen, eigenaar } = data;
  const named = "auteur" in data ? data.auteur : undefined;
  const at = (field: string, saying: Saying): Fault => ({ file, line: parsed.yaml.lineOf([field]), field, ...saying });
  const isWriter = (role: string | undefined): boolean => role !== undefined && !areDifferentRoles(named ?? eigenaar, role);
  return [
    ...(named === undefined && isWriter(seen) ? [at("gezien_door", sameRole)] : []),
    ...(isWriter(asked) ? [at("ter_lezing", sameRole)] : []),
    ...(asked !== undefined && !data.concept ? [at("ter_lezing", notRead)] : []),
  ];
}
