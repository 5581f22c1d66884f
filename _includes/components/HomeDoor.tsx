import type { VNode } from "preact";
import type { HomeView, Link } from "../views.ts";
import { ArrowIcon } from "./ArrowIcon.tsx";
import { Tekening } from "./Tekening.tsx";

/** The room behind the door: the page its first link within the site belongs to. */
function room(links: readonly Link[]): string {
  return links.find((link) => link.href.startsWith("/"))?.href.split("#")[0] ?? "/";
}

/** One of the three doors on the home page. The title covers the door, the three links lie above it, light falls through the kier. */
export function HomeDoor({ door }: { door: HomeView["doors"][number] }): VNode {
  return (
    <div class="door deur">
      <div class="door-text">
        <h2>
          <a class="door-title" href={room(door.links)}>
            {door.title}
          </a>
        </h2>
        <p>{door.sentence}</p>
        <ul>
          {door.links.map((link) => (
            <li>
              <a href={link.href}>{link.text}</a>
            </li>
          ))}
        </ul>
      </div>
      <div class="door-kier">
        {door.drawing === undefined ? (
          <ArrowIcon />
        ) : (
          <Tekening subject={door.drawing.subject} uid={door.drawing.uid} variant="deur" decorative />
        )}
      </div>
    </div>
  );
}
