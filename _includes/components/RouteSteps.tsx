import type { VNode } from "preact";
import type { RouteView } from "../views.ts";

/** The steps of a route: what to do, who does it, the result, and the related parts of the Kader and the Kompas. */
export function RouteSteps({ steps }: { steps: RouteView["steps"] }): VNode {
  return (
    <ol role="list" class="steps route">
      {steps.map((step) => (
        <li>
          <p class="meta">{step.when}</p>
          <h2>{step.title}</h2>
          <p>{step.text}</p>
          <dl>
            <dt>Wie</dt>
            <dd>{step.who}</dd>
            <dt>Dan hebt u</dt>
            <dd>{step.result}</dd>
            <dt>Vult in het Kader</dt>
            {step.blocks.map((block) => (
              <dd>
                <a href={block.href}>{block.text}</a>
              </dd>
            ))}
            <dt>Lees in het Kompas</dt>
            {step.kompas.map((topic) => (
              <dd>
                <a href={topic.href}>{topic.text}</a>
              </dd>
            ))}
          </dl>
        </li>
      ))}
    </ol>
  );
}
