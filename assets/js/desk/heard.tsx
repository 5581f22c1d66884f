import type { VNode } from "preact";
import type { Desk } from "./state.ts";

/** That the desk is at work, or why it did not do what was asked; a dialog that is open says it itself, since what lies behind it is out of sight and unspoken. */
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
