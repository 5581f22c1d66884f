import type { VNode } from "preact";
import type { Desk } from "./state.ts";

/**
 * Live region: whether the desk is working, or why it did not do what was asked. An open dialog shows this itself, since everything behind it is
 * hidden from view and from screen readers.
 */
export function Heard({ desk: { waiting, standing, problem } }: { desk: Desk }): VNode {
  return (
    <>
      {waiting && (
        <p class="problem waits" role="status">
          Even geduld.{standing?.checked === true ? "" : " De hele site wordt eerst nagekeken."}
        </p>
      )}
      {problem !== undefined && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
    </>
  );
}
