import type { VNode } from "preact";

/** What somebody can do tomorrow, each to be ticked (assets/js/islands/training.ts). Without scripts it is a list to read. */
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
