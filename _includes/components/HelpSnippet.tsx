import type { VNode } from "preact";
import type { HelpSnippetView, SnippetLine } from "../views.ts";
import { formatDay } from "../../_shared/text/formatDay.ts";

/**
 * A help block to paste into another site. It has no style, no script and no resources: it takes the style of that page, and we receive no request
 * before a visitor follows a link. HTML cannot expire, so the block says until when it is valid and where to look after that. Without a day it is
 * the expired form: the alarm number, and a link to current numbers.
 */
export function HelpSnippet({ snippet }: { snippet: HelpSnippetView }): VNode {
  const { tag, dir, title, lines, region, until, words, address, translation } = snippet;
  return (
    <section lang={tag} dir={dir} aria-label={title}>
      <h2>{title}</h2>
      <ul>
        {lines.map((line) => (
          <li>{row(line, tag)}</li>
        ))}
      </ul>
      <p>{words.callHistory}</p>
      {region !== undefined && (
        <p>
          {words.region} {link(region)}
        </p>
      )}
      {until === undefined ? (
        <p>
          {words.help}: {link(address)}
        </p>
      ) : (
        <p>
          {words.until} <time datetime={until}>{formatDay(until, tag)}</time>
          {/* In some languages a date ends with a full stop. */}
          {formatDay(until, tag).endsWith(".") ? "" : "."} {words.later} {link(address)}
        </p>
      )}
      {translation !== undefined && <p>{translation}</p>}
    </section>
  );
}

function row({ situation, text, href, name, facts, ways, caution }: SnippetLine, tag: string): VNode {
  // Names of organisations are Dutch, and numbers are left-to-right.
  const dutch = tag === "nl" ? undefined : "nl";
  return (
    <>
      {situation}:{" "}
      <strong>
        {name === undefined ? (
          <a href={href} rel="noreferrer" dir="ltr">
            {text}
          </a>
        ) : (
          // The class lets the other site keep a number on one line.
          <a class="tel" href={href} dir="ltr">
            {text}
          </a>
        )}
      </strong>
      {name !== undefined && (
        <>
          {" "}
          (<bdi lang={dutch}>{name}</bdi>)
        </>
      )}
      . {facts}
      {ways.map((way) => (
        <>
          {" "}
          {way.label}:{" "}
          {way.href === undefined ? (
            <bdi lang={dutch}>{way.text}</bdi>
          ) : (
            <a href={way.href} rel="noreferrer" dir="ltr">
              {way.text}
            </a>
          )}
          .
        </>
      ))}
      {caution !== undefined && ` ${caution}`}
    </>
  );
}

/** A link whose text is its full address, so that it is readable in print. */
function link(address: string): VNode {
  return (
    <a href={address} rel="noreferrer" dir="ltr">
      {address.replace(/^https?:\/\//, "")}
    </a>
  );
}
