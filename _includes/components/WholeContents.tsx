import type { VNode } from "preact";
import type { AllesView } from "../views.ts";

/** The contents of a whole book; every title links to its part on the same page. */
export function WholeContents({ groups }: { groups: AllesView["groups"] }): VNode {
  return (
    <nav class="whole-contents" aria-label="Inhoud">
      {groups.map(({ title, parts }) => (
        <>
          <p class="whole-group">{title}</p>
          <ol>
            {parts.map((part) => (
              <li>
                <a href={`#${part.id}`}>{part.title}</a>
              </li>
            ))}
          </ol>
        </>
      ))}
    </nav>
  );
}
