import type { VNode } from "preact";
import type { Frame } from "../views.ts";
import { ExitIcon } from "./ExitIcon.tsx";

/**
 * Always in view, always the same two, always in this order: help, and the way out. In another language the words are in that
 * language; where one writes from the right the bar is mirrored with the page.
 */
export function Uitweg({ frame }: { frame: Frame }): VNode {
  const { bar, help, helpAddress, exit, leaving, key } = frame.language;
  return (
    // What the exit leaves of the page (assets/js/lib/leave.ts): a live region that says one word, and on the way there what the key does.
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
