import type { VNode } from "preact";

/** An inline style sheet, byte for byte as hashed in the Content-Security-Policy. Its text comes from the bundler only, so it is not escaped. */
export function InlineStyle({ css }: { css: string }): VNode {
  return <style dangerouslySetInnerHTML={{ __html: css }} />;
}
