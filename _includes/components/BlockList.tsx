import type { VNode } from "preact";
import type { BlockView } from "../views.ts";
import { PlateauMark } from "./PlateauMark.tsx";

/** Which building blocks of the Kader a page belongs to. What they ask stands on the page of their theme. */
export function BlockList({ blocks, note }: { blocks: readonly BlockView[]; note: string }): VNode | null {
  if (blocks.length === 0) return null;
  return (
    <section class="section" data-pagefind-ignore>
      <h2 id="kader">Hoort bij het Kader</h2>
      <ul class="block-links">
        {blocks.map((block) => (
          <li>
            <PlateauMark plateau={block.plateau} />
            <a href={block.href}>
              {block.id} {block.titel}
            </a>
          </li>
        ))}
      </ul>
      <p class="meta">{note}</p>
    </section>
  );
}
