import type { VNode } from "preact";
import { marked } from "../../_config/model/marks.ts";
import type { BlockView } from "../views.ts";
import { LinkList } from "./LinkList.tsx";

/** The building blocks of the Kader that a page belongs to. What they ask, and their plateau, is on the page of their theme. */
export function BlockList({ blocks, note }: { blocks: readonly BlockView[]; note: string }): VNode | null {
  if (blocks.length === 0) return null;
  const shown = blocks.flatMap(({ id, practices }) => (practices === undefined || practices.count === 0 ? [] : [{ id, practices }]));
  return (
    <section class="section" {...marked("not in search")}>
      <h2>Hoort bij het Kader</h2>
      <LinkList links={blocks.map((block) => ({ text: `${block.id} ${block.titel}`, href: block.href }))} />
      {shown.length > 0 && (
        <p>
          Zo deden anderen het:{" "}
          {shown.map(({ id, practices }, index) => (
            <>
              {index > 0 && ", "}
              <a href={practices.href}>{id}</a>
            </>
          ))}
          .
        </p>
      )}
      <p class="meta">{note}</p>
    </section>
  );
}
