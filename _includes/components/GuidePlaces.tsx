import type { VNode } from "preact";
import { marked } from "../../_config/model/marks.ts";
import type { GuidePlace } from "../views.ts";
import { HeardOf } from "./HeardOf.tsx";

/**
 * Places as disclosures, each with what can be seen there; one that the user opened stays open. The island adds a checkbox to every signal, based
 * on the data attributes of its list item.
 */
export function GuidePlaces({ places }: { places: readonly GuidePlace[] }): VNode {
  return (
    <div id="plekken" class="guide-places" {...marked("not in search")}>
      {places.map((place) => (
        <details class="guide-place" data-plek={place.id} data-woorden={place.words.join(";")}>
          <summary>{place.text}</summary>
          <ul role="list" class="signals rows">
            {place.signals.map((signal) => (
              <li data-signaal={signal.id} data-beeld={signal.in_beeld} data-vormen={signal.vormen.join(" ")}>
                {signal.tekst}
              </li>
            ))}
          </ul>
          <p>
            <a class="guide-next" href="#wat-nu">
              Wat nu
            </a>{" "}
            <a class="guide-next" href={place.href}>
              Meer voor deze plek
              <HeardOf what={place.text} />
            </a>
          </p>
        </details>
      ))}
    </div>
  );
}
