import type { VNode } from "preact";
import type { Link } from "../views.ts";
import { SourceLink } from "./SourceLink.tsx";

/** Links under each other, without bullets: pages of this site, or sources elsewhere. */
export function LinkList({ links }: { links: readonly Link[] }): VNode {
  return (
    <ul role="list" class="links">
      {links.map((link) => (
        <li>{link.href.startsWith("/") ? <a href={link.href}>{link.text}</a> : <SourceLink href={link.href}>{link.text}</SourceLink>}</li>
      ))}
    </ul>
  );
}
