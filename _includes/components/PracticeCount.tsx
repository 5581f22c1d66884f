import type { VNode } from "preact";
import { plural } from "../../_shared/text/plural.ts";
import type { BlockView } from "../views.ts";

interface PracticeCountProps {
  /** The id of the block. */
  readonly block: string;
  readonly practices: NonNullable<BlockView["practices"]>;
}

/** How many examples of practice a building block has, and the way to them; also when there is none. */
export function PracticeCount({ block, practices: { href, count } }: PracticeCountProps): VNode {
  return (
    <a href={href}>
      {count === 0 ? "Nog geen voorbeeld gevonden" : plural(count, "voorbeeld", "voorbeelden")} bij {block}
    </a>
  );
}
