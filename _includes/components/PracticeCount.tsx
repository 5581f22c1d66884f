import type { VNode } from "preact";
import { plural } from "../../_shared/text/plural.ts";
import type { BlockView } from "../views.ts";

interface PracticeCountProps {
  /** The id of the block. */
  readonly block: string;
  readonly practices: NonNullable<BlockView["practices"]>;
}

/** The number of examples of practice of a building block, with a link to them; shown when there are none too. */
export function PracticeCount({ block, practices: { href, count } }: PracticeCountProps): VNode {
  return (
    <a href={href}>
      {count === 0 ? "Nog geen voorbeeld gevonden" : plural(count, "voorbeeld", "voorbeelden")} bij {block}
    </a>
  );
}
