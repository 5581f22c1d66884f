import type { VNode } from "preact";
import { marked } from "../../_config/model/marks.ts";
import { plural } from "../../_shared/text/plural.ts";
import type { KaderView } from "../views.ts";
import { DoorTile } from "./DoorTile.tsx";

/** Five themes, each a row of doors: one door for each building block, linking to what it asks on the page of its theme. */
export function KaderWall({ themes }: { themes: KaderView["themes"] }): VNode {
  return (
    <ol role="list" class="kader-wall" {...marked("not in search")}>
      {themes.map((theme) => (
        <li>
          <div class="kader-wall-head">
            <h2>
              <a href={theme.href}>
                {theme.number}. {theme.text}
              </a>
            </h2>
            <p>{theme.summary}</p>
          </div>
          <div class="kader-wall-row">
            {theme.plateaus.map(({ plateau, title, blocks }) => (
              <div>
                <h3>{title}</h3>
                <ul role="list">
                  {blocks.map((block) => (
                    <li>
                      <DoorTile href={block.href} name={block.id} further={plateau === "verdieping"}>
                        {block.titel}
                      </DoorTile>
                    </li>
                  ))}
                </ul>
              </div>
            ))}
          </div>
        </li>
      ))}
    </ol>
  );
}

const open = { basis: "op een smalle kier", verdieping: "verder open" } as const;

/** The meaning of the width of a door's gap, and how many doors have it. */
export function KaderWallLegend({ themes }: { themes: KaderView["themes"] }): VNode {
  const plateaus = themes[0]?.plateaus ?? [];
  return (
    <ul role="list" class="kader-wall-legend">
      {plateaus.map(({ plateau, title }) => (
        <li>
          <span class={`door-tile${plateau === "verdieping" ? " door-tile-further" : ""}`} aria-hidden="true" />
          <span>
            <strong>{title}</strong>,{" "}
            {plural(
              themes.flatMap((theme) => theme.plateaus).flatMap((row) => (row.plateau === plateau ? row.blocks : [])).length,
              "deur",
              "deuren",
            )}{" "}
            {open[plateau]}
          </span>
        </li>
      ))}
    </ul>
  );
}
