import type { VNode } from "preact";
import { marked } from "../../_config/model/marks.ts";
import type { Link } from "../views.ts";

/** A dark plane that links from the Kader to the self-scan. */
export function ScanLink({ link }: { link: Link }): VNode {
  return (
    <p class="scan-link screen-only" {...marked("not in search")}>
      <a class="deur" href={link.href}>
        Vul de zelfscan in
      </a>
    </p>
  );
}
