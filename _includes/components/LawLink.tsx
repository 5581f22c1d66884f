import type { VNode } from "preact";
import type { LawView } from "../views.ts";
import { SourceLink } from "./SourceLink.tsx";

/** A link to an article of law at its publisher, with the day of its text; a rule that was not checked in time says so. */
export function LawLink({ law: { short, source, lapsed } }: { law: LawView }): VNode {
  return (
    <>
      <SourceLink href={source.url}>{short}</SourceLink>, {source.datum}
      {lapsed && <span class="lapsed">, te lang niet nagekeken</span>}
    </>
  );
}
