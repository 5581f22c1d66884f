import type { VNode } from "preact";
import type { KaderView } from "../views.ts";
import { LinkList } from "./LinkList.tsx";
import { PlateauMark } from "./PlateauMark.tsx";

/** Five themes by two plateaus. A cell lists its building blocks; each leads to what it asks, on the page of its theme. */
export function KaderMatrix({ themes }: { themes: KaderView["themes"] }): VNode {
  return (
    <ol class="kader-matrix rows" data-unsearched>
      {themes.map((theme) => (
        <li>
          <div>
            <h2>
              <a href={theme.href}>
                {theme.number}. {theme.text}
              </a>
            </h2>
            <p>{theme.summary}</p>
          </div>
          {theme.plateaus.map(({ plateau, title, blocks }) => (
            <div>
              <h3>
                <PlateauMark plateau={plateau} decorative /> {title}
              </h3>
              <LinkList links={blocks.map((block) => ({ text: `${block.id} ${block.titel}`, href: block.href }))} />
            </div>
          ))}
        </li>
      ))}
    </ol>
  );
}
