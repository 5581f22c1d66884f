import type { VNode } from "preact";
import type { Frame } from "../views.ts";

/** The Open Graph data that is shown when this page is shared. Absolute addresses: other sites read them. */
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
