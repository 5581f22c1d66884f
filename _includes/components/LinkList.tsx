import type { VNode } from "preact";
import type { Link } from "../views.ts";

/** Links under each other, without bullets. */
export function LinkList({ links }: { links: readonly Link[] }): VNode {
  return (
    <ul class="links">
      {links.map((link) => (
        <li>
          <a href={link.href}>{link.text}</a>
        </li>
      ))}
    </ul>
  );
}
