import type { VNode } from "preact";
import { marked } from "../../_config/model/marks.ts";
import type { Link } from "../views.ts";

/** A calm warning about the content of a part, before it begins, with ways around it. No icon, no blur, no button. */
export function ContentNote(props: { title: string; text: string; links?: readonly Link[] }): VNode {
  return (
    <aside class="noot" aria-label={props.title} {...marked("not in search")}>
      <p class="noot-title">{props.title}</p>
      <p>{props.text}</p>
      {props.links !== undefined && (
        <p class="noot-links screen-only">
          {props.links.map((link) => (
            <>
              <a href={link.href}>{link.text}</a>{" "}
            </>
          ))}
        </p>
      )}
    </aside>
  );
}
