import type { VNode } from "preact";

/** What to do, in order. The same markup as the `:::stappen` block of the Markdown renderer. */
export function Steps({ steps }: { steps: readonly { titel: string; tekst: string }[] }): VNode {
  return (
    <ol role="list" class="steps">
      {steps.map((step) => (
        <li>
          <h3>{step.titel}</h3>
          <p>{step.tekst}</p>
        </li>
      ))}
    </ol>
  );
}
