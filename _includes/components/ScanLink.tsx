import type { VNode } from "preact";
import type { Link } from "../views.ts";

/** From the yardstick to the scan: a dark plane that leads to the form. */
export function ScanLink({ link }: { link: Link }): VNode {
  return (
    <p class="scan-link screen-only" data-unsearched>
      <a class="deur" href={link.href}>
        Vul de zelfscan in
      </a>
    </p>
  );
}
