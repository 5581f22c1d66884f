import type { VNode } from "preact";
import type { Frame } from "../views.ts";
import { InlineStyle } from "./InlineStyle.tsx";
import { ShareMeta } from "./ShareMeta.tsx";

/** The title for the tab and the history. */
export function documentTitle({ address, site, tab, title }: Frame): string {
  if (tab !== undefined) return tab;
  if (address === "/") return site.titel;
  // The cover of the longread has the name of the site.
  return `${title === site.titel ? "Longread" : title} · ${site.titel}`;
}

/**
 * The head of every page. Nothing is inline but the style of a help page, which has to arrive with the first response; nothing comes from another
 * site.
 */
export function DocumentHead({ frame }: { frame: Frame }): VNode {
  return (
    <head>
      <meta charset="utf-8" />
      <meta http-equiv="Content-Security-Policy" content={frame.csp} />
      {/* An on-screen keyboard resizes the page instead of covering the exit button. */}
      <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover, interactive-widget=resizes-content" />
      <title>{documentTitle(frame)}</title>
      <meta name="description" content={frame.description} />
      <meta name="referrer" content="no-referrer" />
      <meta name="color-scheme" content="light dark" />
      {frame.onion !== undefined && <meta http-equiv="onion-location" content={frame.onion + frame.address} />}
      {!frame.indexable && <meta name="robots" content="noindex" />}
      {"href" in frame.style ? <link rel="stylesheet" href={frame.style.href} /> : <InlineStyle css={frame.style.css} />}
      {frame.preload.map((href) => (
        <link rel="preload" href={href} as="font" crossorigin="anonymous" />
      ))}
      <link rel="icon" href="/assets/icons/merk.svg" />
      {frame.tab === undefined && <link rel="alternate" href="/feed.xml" type="application/atom+xml" title="Wijzigingen" />}
      {frame.picture !== undefined && <ShareMeta frame={frame} picture={frame.picture} />}
      <script src={frame.script} defer />
    </head>
  );
}
