import type { VNode } from "preact";
import type { Frame } from "../views.ts";

/** What somebody sees of this page who is sent a link to it (Open Graph). Whole addresses: a network reads them from elsewhere. */
export function ShareMeta({ frame, picture }: { frame: Frame; picture: NonNullable<Frame["picture"]> }): VNode {
  const origin = frame.site.url.replace(/\/$/, "");
  const properties = {
    "og:type": frame.address === "/" ? "website" : "article",
    "og:site_name": frame.site.titel,
    "og:title": frame.title,
    "og:description": frame.description,
    "og:url": origin + frame.address,
    "og:image": origin + picture.href,
    "og:image:alt": picture.alt,
  };
  return (
    <>
      {Object.entries(properties).map(([property, content]) => (
        <meta property={property} content={content} />
      ))}
      <meta name="twitter:card" content="summary_large_image" />
    </>
  );
}
