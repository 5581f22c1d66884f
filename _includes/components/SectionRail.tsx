import type { VNode } from "preact";
import type { Heading, SourceNote } from "../views.ts";
import { CopyPlace, type CopyPlaceProps } from "./CopyPlace.tsx";
import { Rail } from "./Rail.tsx";

/** The left rail of a long page: its own sections, and its sources last. */
export function SectionRail(props: {
  title: string;
  headings: readonly Heading[];
  notes: readonly SourceNote[];
  /** Whether paragraphs have anchors and the page has the script that copies one. */
  copyPlace?: CopyPlaceProps | undefined;
}): VNode {
  const sections = props.headings.map(({ id, text }) => ({ text, href: `#${id}`, current: false }));
  const sources = props.notes.length > 0 ? [{ text: "Bronnen", href: "#bronnenlijst", current: false }] : [];
  return (
    <Rail title={props.title} links={[...sections, ...sources]}>
      {props.copyPlace !== undefined && <CopyPlace {...props.copyPlace} />}
    </Rail>
  );
}
