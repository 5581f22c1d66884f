import type { VNode } from "preact";

/** A style sheet in the page, byte for byte as its hash in the policy says. It comes from the bundler and from nobody else. */
export function InlineStyle({ css }: { css: string }): VNode {
  return <style dangerouslySetInnerHTML={{ __html: css }} />;
}
