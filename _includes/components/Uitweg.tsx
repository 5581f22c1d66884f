import type { VNode } from "preact";
import type { Frame } from "../views.ts";
import { ExitIcon } from "./ExitIcon.tsx";

/** Always in view, always the same two, always in this order: help, and the way out. */
export function Uitweg({ frame }: { frame: Frame }): VNode {
  return (
    <nav class="uitweg" aria-label="Hulp en uitweg">
      <a class="uitweg-help" href="/hulp/">
        {frame.sentences.hulp}
      </a>
      <a class="uitweg-exit" id="uitweg" href={frame.site.uitweg} rel="noreferrer noopener">
        <ExitIcon />
        {frame.sentences.uitweg}
      </a>
    </nav>
  );
}
