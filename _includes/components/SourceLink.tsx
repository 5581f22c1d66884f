import type { ComponentChildren, VNode } from "preact";

export interface SourceLinkProps {
  readonly href: string;
  readonly children: ComponentChildren;
}

/**
 * A link to another site, which learns nothing of where the reader came from. An address without https stays text:
 * on such a connection others can see what somebody reads.
 */
export function SourceLink({ href, children }: SourceLinkProps): VNode {
  return href.startsWith("https://") ? (
    <a href={href} rel="external noreferrer">
      {children}
    </a>
  ) : (
    <>{children}</>
  );
}
