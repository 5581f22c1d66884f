import type { VNode } from "preact";
import { marked } from "../../_config/model/marks.ts";
import { practiceSizes } from "../../_shared/vocabulary.ts";
import type { BlockPractices } from "../views.ts";
import { HeardOf } from "./HeardOf.tsx";

/** Filters the examples by size of the municipality and by building block (assets/js/islands/practices.ts). Without scripts all of them are shown. */
export function PracticeFilter({ blocks }: { blocks: readonly BlockPractices[] }): VNode {
  const groups = [
    { name: "maat", label: "Hoe groot", options: Object.entries(practiceSizes).map(([key, label]) => ({ key, label, title: label })) },
    {
      name: "blok",
      label: "Bouwsteen",
      options: blocks.map(({ block }) => ({ key: block.id, label: block.id, title: `${block.id} ${block.titel}` })),
    },
  ];
  return (
    <div class="practice-filter scripted screen-only" {...marked("not in search")}>
      {groups.map(({ name, label, options }) => (
        <div role="group" aria-label={label}>
          <p>{label}</p>
          <button type="button" data-kies={name} data-waarde="" aria-pressed="true">
            Alles
            <HeardOf what={label} />
          </button>
          {options.map(({ key, label: short, title }) => (
            <button type="button" data-kies={name} data-waarde={key} aria-pressed="false" aria-label={title}>
              {short}
            </button>
          ))}
        </div>
      ))}
      <p class="meta" id="praktijk-status" role="status" />
    </div>
  );
}
