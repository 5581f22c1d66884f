import type { VNode } from "preact";
import type { LawView } from "../views.ts";
import { SourceLink } from "./SourceLink.tsx";

/** An article at whoever publishes it, with the day of its text; a rule that was not looked at in time says so. */
export function LawLink({ law: { short, source, lapsed } }: { law: LawView }): VNode {
  return (
    <>
      <SourceLink href={source.url}>{short}</SourceLink>, {source.datum}
      {lapsed && <span class="lapsed">, te lang niet nagekeken</span>}
    </>
  );
}
