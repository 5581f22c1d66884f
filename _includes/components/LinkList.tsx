import type { VNode } from "preact";
import { marked } from "../../_config/model/marks.ts";
import type { LinkOf } from "../views.ts";
import { HeardOf } from "./HeardOf.tsx";
import { SourceLink } from "./SourceLink.tsx";

/** A list of links without bullets: pages of this site, or sources elsewhere. */
export function LinkList({ links }: { links: readonly LinkOf[] }): VNode {
  return (
    <ul role="list" class="links" {...marked("not in search")}>
      {links.map(({ text, href, of }) => {
        const words = (
          <>
            {text}
            {of !== undefined && <HeardOf what={of} />}
          </>
        );
        return <li>{href.startsWith("/") ? <a href={href}>{words}</a> : <SourceLink href={href}>{words}</SourceLink>}</li>;
      })}
    </ul>
  );
}
