import type { VNode } from "preact";

/** What somebody can do tomorrow, with checkboxes (assets/js/islands/training.ts). Without scripts it is a plain list. */
export function Plans({ module, items }: { module: string; items: readonly string[] }): VNode {
  return (
    <ul class="morgen">
      {items.map((item, index) => (
        <li>
          <label>
            <input type="checkbox" class="scripted" data-morgen={module} value={index + 1} /> {item}
          </label>
        </li>
      ))}
    </ul>
  );
}
