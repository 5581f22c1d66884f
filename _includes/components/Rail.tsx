import type { ComponentChildren, VNode } from "preact";
import type { NavLink } from "../views.ts";

/**
 * The list in the left rail: the sections of this page, or the pages of this room.
 * On a phone it folds: the disclosure stands before the list and CSS reads its state, so a wide screen can always show the list.
 */
export function Rail(props: { title: string; links: readonly NavLink[]; children?: ComponentChildren }): VNode | null {
  const { title, links, children } = props;
  if (links.length === 0) return null;
  return (
    <nav class="rail" aria-label={title} data-unsearched>
      <details class="rail-fold">
        <summary>{title}</summary>
      </details>
      <p class="rail-title" aria-hidden="true">
        {title}
      </p>
      <ul role="list">
        {links.map((link) => (
          <li>
            <a href={link.href} aria-current={link.current ? "page" : undefined}>
              {link.text}
            </a>
          </li>
        ))}
      </ul>
      {children}
    </nav>
  );
}
