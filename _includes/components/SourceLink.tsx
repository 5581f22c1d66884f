import type { ComponentChildren, VNode } from "preact";

interface SourceLinkProps {
  readonly href: string;
  /** The language of the link text, when it is not that of the page. */
  readonly lang?: string | undefined;
  readonly children: ComponentChildren;
}

/**
 * A link to another site, which does not learn where the reader came from (no referrer). An address without https stays text: on such a connection
 * others can see what somebody reads.
 */
export function SourceLink({ href, lang, children }: SourceLinkProps): VNode {
  if (href.startsWith("https://"))
    return (
      <a href={href} rel="external noreferrer" lang={lang}>
        {children}
      </a>
    );
  return lang === undefined ? <>{children}</> : <span lang={lang}>{children}</span>;
}
