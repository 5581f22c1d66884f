import type { VNode } from "preact";
import type { Body } from "../views.ts";
import { Rail } from "./Rail.tsx";

/** The left rail of a long page: its own sections, and its sources last. */
export function SectionRail({ title, body }: { title: string; body: Body }): VNode {
  const sections = body.headings.map(({ id, text }) => ({ text, href: `#${id}`, current: false }));
  const sources = body.notes.length > 0 ? [{ text: "Bronnen", href: "#bronnen", current: false }] : [];
  return <Rail title={title} links={[...sections, ...sources]} />;
}
