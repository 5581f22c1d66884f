import type { ComponentChildren, VNode } from "preact";
import { withSoftHyphens } from "./softHyphens.ts";

/**
 * A link in the shape of a door that is ajar: a name, what it leads to, and a gap on the right, wider when the door is further open. The gap has no
 * meaning that words nearby do not give.
 */
export function DoorTile(props: { href: string; name: string; children: ComponentChildren; further?: boolean }): VNode {
  return (
    <a class={`door-tile${props.further === true ? " door-tile-further" : ""}`} href={props.href}>
      <strong class="door-tile-name">{props.name}</strong>{" "}
      <span>{typeof props.children === "string" ? withSoftHyphens(props.children) : props.children}</span>
    </a>
  );
}
