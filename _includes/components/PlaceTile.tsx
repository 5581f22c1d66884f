import type { VNode } from "preact";
import type { HomeView } from "../views.ts";
import { Tekening } from "./Tekening.tsx";

/** A drawing of an ordinary place with the one object that somebody could notice there. */
export function PlaceTile({ place }: { place: HomeView["places"][number] }): VNode {
  return (
    <li class="place">
      <Tekening subject={place.drawing.subject} uid={place.drawing.uid} decorative />
      <h3>
        <a href={place.href}>{place.place}</a>
      </h3>
      <p>{place.observation}</p>
    </li>
  );
}
