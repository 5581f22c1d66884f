import type { VNode } from "preact";

/** Three sentences to act on, for somebody between two appointments: what you see, what you do, whom you call. */
export function InBrief({ points }: { points: readonly string[] }): VNode {
  return (
    <section class="in-brief">
      <h2>In het kort</h2>
      <ul>
        {points.map((point) => (
          <li>{point}</li>
        ))}
      </ul>
    </section>
  );
}
