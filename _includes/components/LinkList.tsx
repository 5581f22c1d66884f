import type { VNode } from "preact";
import type { LinkOf } from "../views.ts";
import { HeardOf } from "./HeardOf.tsx";
import { SourceLink } from "./SourceLink.tsx";

/** Links under each other, without bullets: pages of this site, or sources elsewhere. */
export function LinkList({ links }: { links: readonly LinkOf[] }): VNode {
  return (
    <ul role="list" class="links">
      {links.map((link) => (
        <li>
          {link.href.startsWith("/") ? (
            <a href={link.href}>
              {link.text}
              {link.of !== undefined && <HeardOf what={link.of} />}
            </a>
          ) : (
            <SourceLink href={link.href}>{link.text}</SourceLink>
          )}
        </li>
      ))}
    </ul>
  );
}
