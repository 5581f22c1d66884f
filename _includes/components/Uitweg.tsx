import type { VNode } from "preact";
import type { Frame } from "../views.ts";
import { ExitIcon } from "./ExitIcon.tsx";

/**
 * The bar with help and exit: always in view, always these two, in this order. In another language the texts are in that language; on a
 * right-to-left page the bar is mirrored with the page.
 */
export function Uitweg({ frame }: { frame: Frame }): VNode {
  const { bar, help, helpAddress, exit, leaving, key } = frame.language;
  return (
    // The live region that remains after the exit (assets/js/lib/leave.ts) and speaks one word; before that it explains the Shift key.
    <nav class="uitweg" aria-label={bar} aria-live="polite" data-onderweg={leaving} data-toets={key}>
      <a class="uitweg-help" href={helpAddress}>
        {help}
      </a>
      <a class="uitweg-exit" id="uitweg" href={frame.site.uitweg} rel="noreferrer noopener">
        <ExitIcon />
        {exit}
      </a>
    </nav>
  );
}
