import type { VNode } from "preact";
import { plural } from "../../_shared/text/plural.ts";
import type { BlockView } from "../views.ts";

/** How many examples of practice a building block has, and the way to them; also when there is none. */
export function PracticeCount({ practices: { href, count } }: { practices: NonNullable<BlockView["practices"]> }): VNode {
  return <a href={href}>{count === 0 ? "Nog geen voorbeeld gevonden" : plural(count, "voorbeeld", "voorbeelden")}</a>;
}
