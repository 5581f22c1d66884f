import type { VNode } from "preact";
import type { GuideRoute } from "../views.ts";
import type { Sentences } from "../../_config/model/registers.ts";
import { dutchWords, HelpNumber } from "./HelpNumber.tsx";

/** The five routes, all open; the island closes those that do not fit what was ticked. The user can open any of them again. */
export function GuideRoutes({ routes, sentences }: { routes: readonly GuideRoute[]; sentences: Sentences }): VNode {
  const words = dutchWords(sentences);
  return (
    <div class="guide-routes">
      {routes.map((route) => (
        <details open class="guide-route" data-route={route.id} data-nu={route.now}>
          <summary>{route.title}</summary>
          <ol role="list" class="steps">
            {route.steps.map((step) => (
              <li>{step}</li>
            ))}
          </ol>
          <ul role="list" class="guide-lines">
            {route.lines.map((line) => (
              <li>
                <HelpNumber line={line} words={words} brief />
              </li>
            ))}
          </ul>
        </details>
      ))}
    </div>
  );
}
