import type { VNode } from "preact";
import type { Link } from "../views.ts";
import { ArrowIcon } from "./ArrowIcon.tsx";

/** The quick link for somebody who sees something now. */
export function GuideLink({ link }: { link: Link }): VNode {
  return (
    <a class="guide-link screen-only" href={link.href}>
      {link.text}
      <ArrowIcon />
    </a>
  );
}
