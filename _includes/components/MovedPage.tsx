import type { VNode } from "preact";
import type { Frame } from "../views.ts";
import { documentTitle } from "./DocumentHead.tsx";
import { InlineStyle } from "./InlineStyle.tsx";
import { Uitweg } from "./Uitweg.tsx";

/**
 * The page at an old address, for a host that cannot redirect: the browser redirects at once, and one that does not shows a link. Tab and history
 * show the same title as for the new page. No script: the reader is only passing through.
 */
export function MovedPage(props: {
  /** The frame of the page that moved. */
  frame: Frame;
  /** The new address, with an anchor where there is one. */
  to: string;
}): VNode {
  const { frame, to } = props;
  return (
    <html lang={frame.language.tag} dir={frame.language.dir === "rtl" ? "rtl" : undefined}>
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={frame.csp} />
        <meta http-equiv="refresh" content={`0; url=${to}`} />
        <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
        <title>{documentTitle(frame)}</title>
        <meta name="referrer" content="no-referrer" />
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex" />
        <link rel="canonical" href={frame.site.url.replace(/\/$/, "") + (to.split("#")[0] ?? "")} />
        {"href" in frame.style ? <link rel="stylesheet" href={frame.style.href} /> : <InlineStyle css={frame.style.css} />}
        <link rel="icon" href="/assets/icons/merk.svg" type="image/svg+xml" />
      </head>
      <body class={frame.register}>
        <Uitweg frame={frame} />
        <main id="inhoud" class="page">
          <h1>{frame.title}</h1>
          <p lang="nl" dir="ltr">
            Deze pagina staat nu op een andere plek: <a href={to}>{to}</a>
          </p>
        </main>
      </body>
    </html>
  );
}
