import type { ComponentChildren, VNode } from "preact";
import type { Frame } from "../views.ts";
import { DocumentHead } from "./DocumentHead.tsx";
import { Footer } from "./Footer.tsx";
import { Header } from "./Header.tsx";
import { Progress } from "./Progress.tsx";
import { Uitweg } from "./Uitweg.tsx";

/** The layout of a page: three columns with rails, one plain column, full width, a whole book, or one sheet of paper. */
type Composition = "article" | "page" | "full" | "whole" | "sheet";

/** The HTML document around the content. Order: skip link, exit and help, header, content, footer. */
export function Document(props: {
  frame: Frame;
  composition: Composition;
  /** Printed, the page is one sheet of A4. */
  sheet?: boolean;
  children: ComponentChildren;
}): VNode {
  const { frame, composition, sheet = false, children } = props;
  return (
    <html lang={frame.language.tag} dir={frame.language.dir === "rtl" ? "rtl" : undefined}>
      <DocumentHead frame={frame} />
      <body class={frame.register}>
        <a class="skip screen-only" href="#inhoud">
          {frame.language.skip}
        </a>
        <Uitweg frame={frame} />
        <Header frame={frame} />
        {frame.progress && <Progress />}
        <main id="inhoud" class={sheet ? `${composition} sheet` : composition}>
          {children}
        </main>
        {frame.language.tag === "nl" ? (
          <Footer frame={frame} />
        ) : (
          <footer class="footer" lang="nl" dir="ltr">
            <p class="footer-end">{frame.site.uitgever}</p>
          </footer>
        )}
      </body>
    </html>
  );
}
