import type { VNode } from "preact";
import type { Answer } from "../../_shared/search/files.ts";

/** A direct answer for a query that is the name of something, with a link to more. */
export function SearchAnswer({ answer }: { answer: Answer }): VNode {
  const { name, url, kind, text, call, steps } = answer;
  return (
    <section class="search-answer" aria-labelledby="antwoord-kop">
      <p class="meta">{kind}</p>
      <h2 id="antwoord-kop">
        <a href={url}>{name}</a>
      </h2>
      {call !== undefined && (
        <p>
          <a class="search-call" href={call.href} rel={call.href.startsWith("tel:") ? undefined : "external noreferrer"}>
            {call.name}
          </a>
        </p>
      )}
      <p>{text}</p>
      {steps !== undefined && (
        <ol role="list">
          {steps.map((step) => (
            <li>{step}</li>
          ))}
        </ol>
      )}
    </section>
  );
}
