import type { VNode } from "preact";
import type { BlockView } from "../views.ts";
import { PlateauMark } from "./PlateauMark.tsx";

/** Which building blocks of the Kader a topic belongs to: the short form, leading to the theme's page. */
export function BlockList({ blocks, note }: { blocks: readonly BlockView[]; note: string }): VNode | null {
  if (blocks.length === 0) return null;
  return (
    <section class="section" aria-labelledby="kader" data-pagefind-ignore>
      <h2 id="kader">Hoort bij het Kader</h2>
      <ul class="blocks">
        {blocks.map((block) => (
          <li class="block-row">
            <PlateauMark plateau={block.plateau} />
            <div>
              <h3>
                <a href={block.href}>
                  {block.id} {block.titel}
                </a>
              </h3>
              <p>{block.vraagt}</p>
            </div>
          </li>
        ))}
      </ul>
      <p class="meta">{note}</p>
    </section>
  );
}
