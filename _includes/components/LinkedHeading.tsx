import type { VNode } from "preact";

/** A heading that links to itself, so that its address can be followed, copied and sent, also without scripts. */
export function LinkedHeading({ id, text }: { readonly id: string; readonly text: string }): VNode {
  return (
    <h2 id={id}>
      <a href={`#${id}`}>{text}</a>
    </h2>
  );
}
