import type { VNode } from "preact";
import type { TrustedHtml } from "../../_config/model/trusted-html.ts";

/** Rendered Markdown. The only component that sets inner HTML, and it takes nothing but TrustedHtml. */
export function Prose({ html, class: name = "prose" }: { html: TrustedHtml; class?: string }): VNode {
  return <div class={name} dangerouslySetInnerHTML={{ __html: html.toString() }} />;
}
