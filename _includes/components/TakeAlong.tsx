import type { VNode } from "preact";
import { marked } from "../../_config/model/marks.ts";
import type { Link } from "../views.ts";
import { LinkList } from "./LinkList.tsx";

/** The same text at once: to print, and as files when those were made. */
export function TakeAlong({ links }: { links: readonly Link[] }): VNode | null {
  if (links.length === 0) return null;
  return (
    <section class="section screen-only" {...marked("not in search")}>
      <h2>Op papier of op een e-reader</h2>
      <LinkList links={links} />
    </section>
  );
}
