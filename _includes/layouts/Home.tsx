import type { VNode } from "preact";
import { Document } from "../components/Document.tsx";
import { GuideLink } from "../components/GuideLink.tsx";
import { HomeDoor } from "../components/HomeDoor.tsx";
import { PlaceTile } from "../components/PlaceTile.tsx";
import { Prose } from "../components/Prose.tsx";
import { SearchLink } from "../components/SearchLink.tsx";
import type { HomeView } from "../views.ts";

/** The front page: what this is, three doors, and three places to look along. */
export function Home({ data, body, frame, doors, places, fast }: HomeView): VNode {
  return (
    <Document frame={frame} composition="page">
      <header class="home-head">
        <h1>{data.titel}</h1>
        <p class="lead">{data.samenvatting}</p>
        <div class="home-ways">
          {fast !== undefined && <GuideLink link={fast} />}
          <SearchLink />
        </div>
      </header>
      <div class="doors">
        {doors.map((door) => (
          <HomeDoor door={door} />
        ))}
      </div>
      <section class="places">
        <h2>Kijk mee op drie plekken</h2>
        <ul>
          {places.map((place) => (
            <PlaceTile place={place} />
          ))}
        </ul>
      </section>
      {body.words > 0 && <Prose text={body.prose} />}
    </Document>
  );
}
