import type { VNode } from "preact";
import type { FrontMatter } from "../../_config/schemas/pages.ts";
import type { HelpRow } from "../views.ts";
import { languageFacts } from "./languageFacts.ts";

/** A row of a help page in another language. Numbers read from the left, and the names of organisations are Dutch, in every language. */
export function LanguageRow(props: { row: HelpRow; urgent: boolean; words: FrontMatter<"taal">["woorden"] }): VNode {
  const { line, situation } = props.row;
  const facts = languageFacts(line, props.words);
  return (
    <li class={props.urgent ? "help-row deur" : "help-row"}>
      <p>{situation}</p>
      {line.tel !== undefined && (
        <a class="tel" href={`tel:${line.tel}`} dir="ltr">
          {line.nummer}
        </a>
      )}
      {line.tel === undefined && line.url !== undefined && (
        <a class="tel" href={line.url} rel="external noreferrer" lang="nl" dir="ltr">
          {line.naam}
        </a>
      )}
      <p class="meta">
        {line.tel !== undefined && !props.urgent && (
          <>
            <bdi lang="nl">{line.naam}</bdi>.{" "}
          </>
        )}
        {facts}
      </p>
    </li>
  );
}
