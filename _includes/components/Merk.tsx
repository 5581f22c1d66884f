import type { VNode } from "preact";

/**
 * The logo, a plane with a kier, and the name in two lines. Links to the front page. Without a name it is the logo alone: somebody who looks over
 * the shoulder of a reader of a help page should not read the subject in the largest letters.
 */
export function Merk({ title }: { title?: string }): VNode {
  const [first, ...rest] = (title ?? "").split(" ");
  return (
    <a class="brand" href="/" aria-label={title === undefined ? "Voorpagina" : undefined}>
      <svg viewBox="0 0 20 28" width="20" height="28" aria-hidden="true">
        <path class="brand-plane" d="M0 0h20v28H0z" />
        <path class="brand-kier" d="M12 0h5v28h-5z" />
      </svg>
      {title !== undefined && (
        <span>
          {first} <br />
          {rest.join(" ")}
        </span>
      )}
    </a>
  );
}
