import type { VNode } from "preact";
import { Document } from "../components/Document.tsx";
import { HomePlace } from "../components/HomePlace.tsx";
import { HomePlanes } from "../components/HomePlanes.tsx";
import { PlaceTile } from "../components/PlaceTile.tsx";
import { Prose } from "../components/Prose.tsx";
import { SearchLink } from "../components/SearchLink.tsx";
import type { HomeView } from "../views.ts";

/** The front page: a place, what this is, three planes to go on from, and three places to look along. */
export function Home({ data, body, frame, drawing, planes, places }: HomeView): VNode {
  return (
    <Document frame={frame} composition="full">
      <div class="home">
        <header class="home-head">
          <h1>{data.titel}</h1>
          <p class="lead">{data.samenvatting}</p>
          <SearchLink />
        </header>
        <HomePlace drawing={drawing} caption={`${frame.sentences.illustratie} ${data.waarneming}`} />
        <HomePlanes planes={planes} sentences={frame.sentences} />
      </div>
      <div class="page">
        <section class="places">
          <h2>Kijk mee op drie plekken</h2>
          <ul role="list">
            {places.map((place) => (
              <PlaceTile place={place} />
            ))}
          </ul>
        </section>
        {body.words > 0 && <Prose text={body.prose} />}
      </div>
    </Document>
  );
}
