import type { ComponentChildren, VNode } from "preact";
import { withSoftHyphens } from "./softHyphens.ts";

/**
 * A link shaped like a door that stands ajar: a name, what lies behind it, and a gap on the right, wider when the door
 * stands further open. The gap tells nothing that words nearby do not say.
 */
export function DoorTile(props: { href: string; name: string; children: ComponentChildren; further?: boolean }): VNode {
  return (
    <a class={`door-tile${props.further === true ? " door-tile-further" : ""}`} href={props.href}>
      <strong class="door-tile-name">{props.name}</strong>{" "}
      <span>{typeof props.children === "string" ? withSoftHyphens(props.children) : props.children}</span>
    </a>
  );
}
