import type { VNode } from "preact";

/** The heading of a part of a page, which leads to itself: its address can be followed, copied and sent, without a script too. */
export function LinkedHeading({ id, text }: { readonly id: string; readonly text: string }): VNode {
  return (
    <h2 id={id}>
      <a href={`#${id}`}>{text}</a>
    </h2>
  );
}
