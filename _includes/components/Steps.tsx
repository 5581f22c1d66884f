import type { ComponentChildren, VNode } from "preact";

interface StepsProps {
  readonly steps: readonly { readonly titel: string; readonly tekst: string; readonly more?: ComponentChildren }[];
}

/** What to do, in order. The same markup as the `:::stappen` block of the Markdown renderer; `more` is what stands below a step. */
export function Steps({ steps }: StepsProps): VNode {
  return (
    <ol role="list" class="steps">
      {steps.map(({ titel, tekst, more }) => (
        <li>
          <h3>{titel}</h3>
          <p>{tekst}</p>
          {more}
        </li>
      ))}
    </ol>
  );
}
