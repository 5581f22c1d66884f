import type { VNode } from "preact";

/** The mark, a plane with a kier, and the name in two lines. Leads home. */
export function Merk({ title }: { title: string }): VNode {
  const [first, ...rest] = title.split(" ");
  return (
    <a class="brand" href="/">
      <svg viewBox="0 0 20 28" width="20" height="28" aria-hidden="true">
        <path class="brand-plane" d="M0 0h20v28H0z" />
        <path class="brand-kier" d="M12 0h5v28h-5z" />
      </svg>
      <span>
        {first} <br />
        {rest.join(" ")}
      </span>
    </a>
  );
}
