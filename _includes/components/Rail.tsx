import type { ComponentChildren, VNode } from "preact";
import { marked } from "../../_config/model/marks.ts";
import type { NavLink } from "../views.ts";

/**
 * The left rail: the sections of this page, or the pages of this room. On a phone it is collapsed by a disclosure before the list, whose state CSS
 * reads, so that a wide screen always shows the list.
 */
export function Rail(props: { title: string; links: readonly NavLink[]; children?: ComponentChildren }): VNode | null {
  const { title, links, children } = props;
  if (links.length === 0) return null;
  return (
    <nav class="rail" aria-label={title} {...marked("not in search")}>
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
