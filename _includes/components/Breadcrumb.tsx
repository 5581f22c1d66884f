import type { VNode } from "preact";
import { marked } from "../../_config/model/marks.ts";
import type { Link } from "../views.ts";

/** Links to the levels above: one or two, and optionally the position of this page among its own kind ("thema 2 van 5"). */
export function Breadcrumb({ links, place }: { links: readonly Link[]; place?: string }): VNode {
  return (
    <nav class="breadcrumb" aria-label="Kruimelpad" {...marked("not in search")}>
      {links.map((link, index) => (
        <>
          {index > 0 && " / "}
          <a href={link.href}>{link.text}</a>
        </>
      ))}
      {place !== undefined && `, ${place}`}
    </nav>
  );
}
